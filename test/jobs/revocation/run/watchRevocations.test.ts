import { isHeld } from "../../../../src/jobs/journal/isHeld";
import type { Locks } from "../../../../src/jobs/journal/JournalLock";
import { watchRevocations, type Watching } from "../../../../src/jobs/revocation/run/watchRevocations";
import { noon, opening } from "../../journal/aJournal";
import { ABrowser } from "../../store/aBrowser";
import { PageStore } from "../../store/PageStore";
import { aKeptRevocation, head } from "./aKeptRevocation";

const plan = ["a1", "a2", "a3"].map((authorizationId) => ({ authorizationId, owner: "ada" }));
const gone = (...authorizationIds: string[]) => ({
  ...{ authorizationIds, at: noon },
  progress: { state: "gone" } as const,
});

/** A page that watches a store beside a tab that may run a revocation, and what it reports next. */
function aWatch(more: Partial<Watching> = {}) {
  const [browser, store, left] = [new ABrowser(), new PageStore(), new AbortController()];
  const other = browser.openTab();
  const watching = {
    ...{ store, locks: browser.openTab().locks, name: "revoke" },
    ...{ organizationId: head.organizationId, isRunningHere: () => false, now: () => noon },
    wait: () => new Promise<void>((resolve) => setImmediate(resolve)),
    ...more,
  };
  const told = watchRevocations(watching, left.signal);
  const next = async () => {
    const { value } = await told.next();
    if (!value) throw new Error("The watch is over.");
    const count = (job: { done: number; total: number } | undefined) => job && [job.done, job.total];
    return { ...value, unfinished: count(value.unfinished), elsewhere: count(value.elsewhere) };
  };
  return { store, other, left, told, next };
}

test("a job whose page holds the journal is running elsewhere, one whose page died is unfinished", async () => {
  const { store, other, next } = aWatch();
  expect(await next()).toMatchObject({ unfinished: undefined, elsewhere: undefined });
  const { kept } = await aKeptRevocation(store, plan, { tab: other });
  store.ring();
  expect(await next()).toMatchObject({ unfinished: undefined, elsewhere: [0, 3] });
  kept.record(gone("a1", "a2"));
  await kept.settle();
  store.ring();
  const { elsewhere, sightings } = await next();
  expect([elsewhere, sightings]).toEqual([[2, 3], [{ ...sightings[0], authorizationIds: ["a1", "a2"] }]]);
  other.die();
  // Nothing rings: it looks by itself.
  expect(await next()).toMatchObject({ unfinished: [2, 3], elsewhere: undefined });
});

test("a job that has ended is neither of these, even while its page still holds the journal", async () => {
  const { store, other, next } = aWatch();
  const { kept } = await aKeptRevocation(store, plan, { tab: other });
  await kept.end();
  expect(await next()).toMatchObject({ unfinished: undefined, elsewhere: undefined });
});

test("of several jobs, the one that wrote last is running", async () => {
  const { store, other, next } = aWatch();
  const dead = new ABrowser().openTab();
  await aKeptRevocation(store, plan, { tab: dead });
  const { journal } = await aKeptRevocation(store, plan, { tab: other });
  await journal.begin({ ...head, job: "job 2", jobKind: "revocation" }, { tokens: plan.slice(1) });
  expect(await next()).toMatchObject({ elsewhere: [0, 2] });
});

test("a job that this page runs is not running elsewhere", async () => {
  const { store, other, next } = aWatch({ isRunningHere: () => true });
  await aKeptRevocation(store, plan, { tab: other });
  expect(await next()).toMatchObject({ elsewhere: undefined });
});

test("a job that begins while the page looks is not taken for an interrupted one", async () => {
  const { store, other, next } = aWatch();
  const read = store.readAll.bind(store);
  store.readAll = async () => {
    store.readAll = read;
    await aKeptRevocation(store, plan, { tab: other });
    return read();
  };
  expect(await next()).toMatchObject({ unfinished: undefined, elsewhere: [0, 3] });
});

test("the watch ends when the page is left, and reports nothing if the store fails", async () => {
  const { store, left, told, next } = aWatch();
  store.failing = () => {
    throw new Error("UnknownError");
  };
  expect(await next()).toEqual({ unfinished: undefined, elsewhere: undefined, sightings: [] });
  const end = told.next();
  left.abort();
  expect(await end).toMatchObject({ done: true });
});

const refused: Locks = {
  request: () => Promise.reject(new DOMException("", "SecurityError")),
  query: () => Promise.reject(new DOMException("", "SecurityError")),
};

test.each<[string, Locks | undefined]>([
  ["there are no locks", undefined],
  ["locks are refused", refused],
])("where %s, a lease shows that a page is writing", async (_, locks) => {
  const store = new PageStore();
  const asked = { store, locks, name: "revoke", now: () => noon };
  expect(await isHeld(asked)).toBe(false);
  await opening(store);
  expect(await isHeld(asked)).toBe(true);
  expect(await isHeld({ ...asked, now: () => new Date(noon.getTime() + 30_000) })).toBe(false);
  // The clock has been set back since.
  expect(await isHeld({ ...asked, now: () => new Date(noon.getTime() - 3_600_000) })).toBe(false);
});
