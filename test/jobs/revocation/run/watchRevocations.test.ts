import { isHeld } from "../../../../src/jobs/journal/isHeld";
import type { Locks } from "../../../../src/jobs/journal/JournalLock";
import { watchRevocations, type Watching } from "../../../../src/jobs/revocation/run/watchRevocations";
import { noon, opening } from "../../journal/aJournal";
import { ABrowser } from "../../store/aBrowser";
import { PageStore } from "../../store/PageStore";
import { aClock, APerson } from "../../store/person/aPerson";
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
  const { elsewhere, sightings, unkept } = await next();
  expect([elsewhere, sightings, unkept]).toEqual([
    [2, 3],
    [{ ...sightings[0], authorizationIds: ["a1", "a2"] }],
    [],
  ]);
  other.die();
  // Nothing rings: it looks by itself.
  expect(await next()).toMatchObject({ unfinished: [2, 3], elsewhere: undefined, unkept: sightings });
  await store.addSightings(sightings);
  store.ring();
  expect(await next()).toMatchObject({ unfinished: [2, 3], sightings, unkept: [] });
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

test("a job that this page runs is not running elsewhere, and this page keeps what it sees itself", async () => {
  const { store, other, next } = aWatch({ isRunningHere: () => true });
  const { kept } = await aKeptRevocation(store, plan, { tab: other });
  kept.record(gone("a1"));
  await kept.settle();
  other.die();
  expect(await next()).toMatchObject({ elsewhere: undefined, sightings: [{}], unkept: [] });
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
  expect(await next()).toEqual({
    ...{ unfinished: undefined, elsewhere: undefined, over: [] },
    ...{ sightings: [], unkept: [] },
  });
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

/** A page without storage, beside another page of the same person, and the requests that it makes. */
async function aWatchOfDocuments({ isVisible = true } = {}) {
  const [person, left, clock] = [new APerson(), new AbortController(), aClock()];
  const seen = { isVisible };
  const watching: Watching = {
    ...{ store: person.openStore(clock), locks: undefined, name: "revoke", now: clock.now },
    ...{ organizationId: head.organizationId, isRunningHere: () => false, isVisible: () => seen.isVisible },
    wait: clock.wait,
  };
  const other = person.openStore(clock);
  const told: { unfinished: unknown; elsewhere: unknown }[] = [];
  const follow = async () => {
    for await (const { unfinished, elsewhere } of watchRevocations(watching, left.signal))
      told.push({ unfinished: unfinished?.done, elsewhere: elsewhere?.done });
  };
  void follow();
  await clock.passes(0);
  const asked = async (milliseconds: number) => {
    const before = person.calls.length;
    for (let ms = 0; ms < milliseconds; ms += 500) await clock.passes(500);
    return person.calls.slice(before).map(({ call }) => call);
  };
  return { person, left, clock, other, told, asked, seen };
}

const polls = (count: number) => Array.from({ length: count }, () => "getDocument");

test("among a person's documents, a page asks for the lease every ten seconds, and for nothing while it is hidden", async () => {
  const { asked, told, seen, left } = await aWatchOfDocuments();
  expect(await asked(60_000)).toEqual(polls(6));
  seen.isVisible = false;
  expect(await asked(60_000)).toEqual([]);
  expect(told).toEqual([{ unfinished: undefined, elsewhere: undefined }]);
  left.abort();
});

test("there it notices within ten seconds that another page began, how far it is, and that it died", async () => {
  const { other, told, asked, clock, seen, left } = await aWatchOfDocuments();
  const { kept } = await aKeptRevocation(other, plan, { now: clock.now });
  await asked(11_000);
  expect(told.at(-1)).toEqual({ unfinished: undefined, elsewhere: 0 });
  // It knows of one, so it looks even while nobody sees it.
  seen.isVisible = false;
  kept.record(gone("a1", "a2"));
  await kept.settle();
  await other.takeLease("a page", clock.now().getTime(), clock.now().getTime() + 30_000);
  await asked(11_000);
  expect(told.at(-1)).toEqual({ unfinished: undefined, elsewhere: 2 });
  await asked(40_000);
  expect(told.at(-1)).toEqual({ unfinished: 2, elsewhere: undefined });
  left.abort();
});

test("there it tells nothing while the service fails, and catches up afterwards", async () => {
  const { person, other, told, asked, clock, left } = await aWatchOfDocuments();
  await aKeptRevocation(other, plan, { now: clock.now });
  person.failing = () => {
    throw new Error("503");
  };
  await asked(11_000);
  expect(told).toHaveLength(1);
  person.failing = () => undefined;
  await asked(11_000);
  expect(told.at(-1)).toEqual({ unfinished: undefined, elsewhere: 0 });
  left.abort();
});
