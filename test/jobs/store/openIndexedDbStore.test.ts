import { IDBFactory } from "fake-indexeddb";

import type { JournalEntry } from "../../../src/jobs/journal/JournalEntry";
import { readKeptScan } from "../../../src/jobs/kept-scan/readKeptScan";
import { keepScan } from "../../../src/jobs/kept-scan/parts/keepScan";
import { runRevocation } from "../../../src/jobs/revocation/run/runRevocation";
import { unfinishedRevocation } from "../../../src/jobs/revocation/run/unfinishedRevocation";
import { openIndexedDbStore } from "../../../src/jobs/store/openIndexedDbStore";
import { now } from "../../tokens/builders";
import { ABrowser } from "./aBrowser";
import { aJournal, noon } from "../journal/aJournal";
import { ADoor } from "../revocation/aDoor";
import { aKeptRevocation, head } from "../revocation/run/aKeptRevocation";
import { continued } from "../revocation/run/continued";
import { ada, aTable } from "../scan/aTable";

async function aStore(factory = new IDBFactory(), organizationId = "o") {
  const store = await openIndexedDbStore(() => factory, organizationId);
  if (!store) throw new Error("There is no storage.");
  return store;
}

const end = (job: string): JournalEntry => ({ part: "end", job, jobKind: "revocation", at: 1 });

test("returns entries in the order they were written, also to a later page", async () => {
  const factory = new IDBFactory();
  const store = await aStore(factory);
  for (const job of ["c", "a", "b"]) await store.append(end(job));
  expect(await (await aStore(factory)).readAll()).toEqual([end("c"), end("a"), end("b")]);
  expect(await (await aStore(factory, "another organization")).readAll()).toEqual([]);
});

test("forgets one job and keeps the others", async () => {
  const store = await aStore();
  for (const job of ["a", "b", "a"]) await store.append(end(job));
  await store.forget("a");
  expect(await store.readAll()).toEqual([end("b")]);
});

test("gives a lease to one holder until it expires or is given back", async () => {
  const store = await aStore();
  const asked = await Promise.all([store.takeLease("x", 0, 10), store.takeLease("y", 0, 10)]);
  expect(asked.filter(Boolean)).toHaveLength(1);
  const holder = asked[0] ? "x" : "y";
  expect(await store.takeLease(holder, 5, 15)).toBe(true);
  expect(await store.takeLease("z", 14, 24)).toBe(false);
  expect(await store.takeLease("z", 15, 25)).toBe(true);
  await store.releaseLease(holder);
  expect(await store.takeLease("w", 16, 26)).toBe(false);
  await store.releaseLease("z");
  expect(await store.takeLease("w", 16, 26)).toBe(true);
});

test("keeps the last scan", async () => {
  const factory = new IDBFactory();
  const store = await aStore(factory);
  expect(await store.readScan("last")).toBeUndefined();
  const table = aTable([ada, { number: 1 }]);
  const head = { takenAt: now, organizationId: "o", isEveryone: true, isComplete: true };
  await keepScan(store, "last", { ...head, table, read: new Set(["aad.ada"]) });
  const back = await readKeptScan(await aStore(factory), "last");
  expect(back?.table.tokenAt(0)).toEqual(table.tokenAt(0));
});

test("a dead page's lease is free after the clock was set back", async () => {
  const store = await aStore();
  await store.takeLease("x", 3_600_000, 3_630_000);
  expect(await store.takeLease("y", 3_610_000, 3_640_000)).toBe(false);
  expect(await store.takeLease("y", 0, 30_000)).toBe(true);
});

test("a job started by one page is finished by the next", async () => {
  const factory = new IDBFactory();
  const [browser, door] = [new ABrowser(), new ADoor({ ada: ["a1"], ben: ["b1"] })];
  const tab = browser.openTab();
  await aKeptRevocation(await aStore(factory), door.plan, { tab });
  tab.die();
  const store = await aStore(factory);
  const here = { organizationId: head.organizationId, now: noon };
  const unfinished = await unfinishedRevocation(store, here);
  expect(unfinished).toMatchObject({ done: 0, total: 2, tokens: door.plan });
  if (!unfinished) return;
  const job = continued("head", unfinished);
  const journal = { store, locks: browser.openTab().locks, name: "revoke", holder: "another page" };
  const environment = {
    ...{ door, now: () => noon, monotonicMs: () => 0, wait: () => Promise.resolve() },
    journal: { ...journal, actorId: "me", organizationId: head.organizationId },
  };
  for await (const told of runRevocation(job, environment, new AbortController().signal))
    expect(told).toMatchObject({ continuity: "kept" });
  expect(job.gone).toEqual(["a1", "b1"]);
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
});

test("a store closed by a newer version of the page keeps nothing more, and says so", async () => {
  const factory = new IDBFactory();
  const store = await aStore(factory);
  const journal = await aJournal(store);
  const newer = factory.open("pat-steward-o", 2);
  await new Promise((resolve) => (newer.onsuccess = resolve));
  await journal.begin({ job: "1", jobKind: "test", actorId: "me", organizationId: "o" }, "a plan");
  expect(journal.canResume).toBe(false);
});

test.each<[string, () => IDBFactory | undefined]>([
  ["has no database", () => undefined],
  [
    "is sandboxed",
    () => {
      throw new DOMException("", "SecurityError");
    },
  ],
])("a frame that %s has no storage, and nothing breaks", async (_, getFactory) => {
  expect(await openIndexedDbStore(getFactory, "o")).toBeUndefined();
});
