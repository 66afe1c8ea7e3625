import type { JournalStore } from "../../src/jobs/journal/JournalStore";
import { PersonStore } from "../../src/jobs/store/person/PersonStore";
import type { PersonDocuments } from "../../src/jobs/store/PersonDocuments";
import { MemoryStore } from "../jobs/store/MemoryStore";
import { APerson } from "../jobs/store/person/aPerson";
import type { Office } from "./anOffice";
import type { Page } from "./Page";

/** Where the pages of one run keep their journal: in the browser, or among the person's documents. */
export interface Shelf {
  /** Other browsers share it, so that their locks say nothing. */
  readonly isPerson: boolean;
  /** How often it has failed so far, or kept somebody waiting for long. */
  readonly failures: number;
  readonly writes: number;
  /** The store of a page, each call a step of the page's life. */
  open(page: Page): JournalStore;
  /** What is really kept. */
  entries(): Promise<readonly unknown[]>;
}

export function inBrowser(): Shelf {
  const store = new MemoryStore();
  return {
    ...{ isPerson: false, failures: 0, writes: 0 },
    open: (page) => ({
      append: page.over(store.append.bind(store)),
      readAll: page.over(store.readAll.bind(store)),
      forget: page.over(store.forget.bind(store)),
      takeLease: page.over(store.takeLease.bind(store)),
      readLease: page.over(store.readLease.bind(store)),
      releaseLease: page.over(store.releaseLease.bind(store)),
    }),
    entries: () => store.readAll(),
  };
}

/** The data service answers slowly, and in some runs it fails, loses an answer or hangs now and then. */
export function amongDocuments({ time, chance }: Office): Shelf {
  const person = new APerson();
  const service = person.documents;
  const failing = chance.oneOf([0, 0, 0.02, 0.2]);
  let failures = 0;
  const asked = async <T>(action: () => Promise<T>): Promise<T> => {
    await time.sleep(chance.between(20, 600));
    if (!chance.happens(failing)) return action();
    failures++;
    const how = chance.oneOf(["refused", "lost", "hanging"] as const);
    if (how === "lost") await action().catch(() => undefined);
    if (how === "hanging") await time.sleep(30_000);
    throw new Error(`The data service failed: ${how}.`);
  };
  const over = (page: Page): PersonDocuments => ({
    getDocument: page.over((...given) => asked(() => service.getDocument(...given))),
    getDocuments: page.over((...given) => asked(() => service.getDocuments(...given))),
    setDocument: page.over((...given) => asked(() => service.setDocument(...given))),
    deleteDocument: page.over((...given) => asked(() => service.deleteDocument(...given))),
  });
  return {
    isPerson: true,
    get failures() {
      return failures;
    },
    get writes() {
      return person.writes.length;
    },
    open: (page) => {
      const { now, monotonicMs, wait } = time;
      const alive = (milliseconds: number, signal?: AbortSignal) => page.heard(wait(milliseconds, signal));
      return new PersonStore(over(page), { now, monotonicMs, wait: alive });
    },
    entries: () =>
      new PersonStore(service, { now: time.now, monotonicMs: time.monotonicMs, wait: time.wait }).readAll(),
  };
}
