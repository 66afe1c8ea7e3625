import { IDBFactory } from "fake-indexeddb";

import { openIndexedDbStore } from "../../../src/jobs/store/indexedDbStore";
import { openJournal, unfinishedJob } from "../../../src/jobs/journal/journal";
import type { JournalEntry } from "../../../src/jobs/journal/journalEntries";
import { readSnapshot } from "../../../src/jobs/kept-scan/readSnapshot";
import { writeSnapshot } from "../../../src/jobs/kept-scan/writeSnapshot";
import { revokeWithJournal } from "../../../src/jobs/revocation/revokeWithJournal";
import { now } from "../../tokens/builders";
import { ABrowser } from "./aBrowser";
import { ADoor, outcomeOf } from "../revocation/aDoor";
import { ada, aTable } from "../scan/aTable";

async function aStore(factory = new IDBFactory(), organizationId = "o") {
  const store = await openIndexedDbStore(() => factory, organizationId);
  if (!store) throw new Error("There is no storage.");
  return store;
}

const end = (job: string): JournalEntry => ({ kind: "end", job, at: 1 });

test("gives entries back in the order of writing, to a page that opens it later too", async () => {
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

test("gives a lease to one holder until it runs out or is given back", async () => {
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
  await store.writeScan("last", writeSnapshot({ ...head, table, read: new Set(["aad.ada"]) }));
  const back = readSnapshot(await (await aStore(factory)).readScan("last"));
  expect(back?.table.tokenAt(0)).toEqual(table.tokenAt(0));
});

test("a job that one page began is finished by the next", async () => {
  const factory = new IDBFactory();
  const [browser, door] = [new ABrowser(), new ADoor({ ada: ["a1"], ben: ["b1"] })];
  const { plan } = door;
  const open = async () => {
    const store = await aStore(factory);
    const tab = browser.openTab();
    const wait = () => Promise.resolve();
    const opening = await openJournal({
      store,
      locks: tab.locks,
      name: "n",
      holder: "h",
      now: () => now,
      wait,
    });
    if (opening.state !== "open") throw new Error(opening.state);
    return { store, tab, journal: opening.journal, options: { now: () => now, monotonicMs: () => 0, wait } };
  };
  const first = await open();
  await first.journal.begin({ job: "1", actorId: "me", organizationId: "o" }, plan);
  first.tab.die();
  const second = await open();
  const job = await unfinishedJob(second.store);
  expect(job).toMatchObject({ done: 0, total: 2, plan });
  if (!job) return;
  second.journal.resume(job);
  const { states } = await outcomeOf(
    revokeWithJournal(job.plan, door, { ...second.options, isRetry: true }, second.journal),
  );
  expect([...states.values()]).toEqual(["gone", "gone"]);
  expect(await unfinishedJob(second.store)).toBeUndefined();
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
