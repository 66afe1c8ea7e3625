import { openJournal, unfinishedJob } from "../../../src/jobs/journal/journal";
import { findUnfinished, keptJobs, type JournalEntry } from "../../../src/jobs/journal/journalEntries";
import type { JournalStore } from "../../../src/jobs/journal/journalStore";
import { leaseMs } from "../../../src/jobs/journal/journalLock";
import type { RevocationEvent } from "../../../src/jobs/revocation/revocation";
import { revokeWithJournal } from "../../../src/jobs/revocation/revokeWithJournal";
import { ABrowser } from "../store/aBrowser";
import { ADoor, outcomeOf } from "../revocation/aDoor";
import { MemoryStore } from "../store/MemoryStore";

const noon = new Date("2026-11-21T12:00:00Z");
const head = { job: "job 1", actorId: "an id", organizationId: "an organization" };
const wait = () => Promise.resolve();
const options = { now: () => noon, wait };

/** A page whose heartbeat never comes, unless a test lets it. */
function open(
  store: JournalStore | undefined,
  given: { holder?: string; now?: () => Date; locks?: ABrowser } = {},
) {
  return openJournal({
    store,
    locks: given.locks?.openTab().locks,
    name: "revoke",
    holder: given.holder ?? "a page",
    now: given.now ?? (() => noon),
    wait: () => new Promise(() => undefined),
  });
}

async function opened(...given: Parameters<typeof open>) {
  const opening = await open(...given);
  if (opening.state !== "open") throw new Error(opening.state);
  return opening.journal;
}

/** Takes longer to write than a service to answer. */
class SlowStore extends MemoryStore {
  override async append(entry: JournalEntry): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await super.append(entry);
  }
}

describe("without storage", () => {
  const broken = (call: keyof JournalStore) => {
    const store = new MemoryStore();
    store.failing = (made) => {
      if (made === call) throw new Error("QuotaExceededError");
    };
    return store;
  };

  test("the journal says that nothing can be resumed", async () => {
    expect(await open(undefined)).toEqual({ state: "cannotResume", why: "noStorage" });
    expect(await open(broken("readAll"))).toEqual({ state: "cannotResume", why: "storageFailed" });
    expect(await open(broken("takeLease"))).toEqual({ state: "cannotResume", why: "storageFailed" });
    expect(await unfinishedJob(broken("readAll"))).toBeUndefined();
  });

  test("a job runs to its end when storage fails on the way, and knows that it cannot be resumed", async () => {
    const journal = await opened(broken("append"));
    const door = new ADoor({ ada: ["a1"] });
    const { plan } = door;
    await journal.begin(head, plan);
    expect(journal.canResume).toBe(false);
    const { of } = await outcomeOf(revokeWithJournal(plan, door, options, journal));
    expect(of("a1")).toBe("gone");
  });
});

test("a token is written down as sent before it is sent", async () => {
  const store = new MemoryStore();
  const journal = await opened(store);
  const door = new ADoor({ ada: ["a1"] });
  const { plan } = door;
  await journal.begin(head, plan);
  const known: unknown[] = [];
  door.before = () => void known.push(findUnfinished(store.entries)?.states.get("a1"));
  await outcomeOf(revokeWithJournal(plan, door, options, journal));
  expect(known).toEqual(["sent"]);
});

test("an unfinished job says how much is done", async () => {
  const store = new MemoryStore();
  const journal = await opened(store);
  const door = new ADoor({ ada: ["a1", "a2"], ben: ["b1"] });
  await journal.begin(head, door.plan);
  const event: RevocationEvent = { authorizationIds: ["a2"], progress: { state: "gone" }, at: noon };
  journal.record(event);
  await journal.close();
  expect(await unfinishedJob(store)).toMatchObject({
    ...{ id: "job 1", done: 1, total: 3 },
    plan: door.plan,
  });
});

test("a job is written down in a few strokes, however many tokens and reasons it has", async () => {
  const store = new SlowStore();
  const journal = await opened(store);
  const owners = Array.from({ length: 30 }, (_, owner) => [
    `person ${owner}`,
    Array.from({ length: 100 }, (_, token) => `${owner}-${token}`),
  ]);
  const door = new ADoor(Object.fromEntries(owners));
  const { plan } = door;
  // Each list fails for a reason with a support reference of its own.
  door.listing = (owner) =>
    Object.assign(new Error(owner), { kind: "offline", details: { activityId: owner } });
  await journal.begin(head, plan);
  const { states } = await outcomeOf(revokeWithJournal(plan, door, options, journal));
  expect([...states.values()].filter((state) => state === "unknown")).toHaveLength(3_000);
  expect(keptJobs(store.entries)[0]?.states).toEqual(states);
  const strokes = store.entries.filter((entry) => entry.kind === "step" && entry.state === "unknown");
  expect(strokes.length).toBeLessThan(5);
  // The plan, 30 batches that are sent and accepted, and the end.
  expect(store.entries.length - strokes.length).toBeLessThanOrEqual(1 + 2 * 30 + 1);
});

test("a job that is stopped when every token has its end is over", async () => {
  const store = new MemoryStore();
  const journal = await opened(store);
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  const { plan } = door;
  door.stubborn.add("b1");
  const stop = new AbortController();
  door.listing = () => stop.abort();
  await journal.begin(head, plan);
  const { states } = await outcomeOf(
    revokeWithJournal(plan, door, { ...options, signal: stop.signal }, journal),
  );
  expect([...states.values()].toSorted()).toEqual(["gone", "stillListed"]);
  expect(await unfinishedJob(store)).toBeUndefined();
});

test("a job of which all was seen gone is over, even where its end could not be written", async () => {
  const store = new MemoryStore();
  const journal = await opened(store);
  const door = new ADoor({ ada: ["a1", "a2"] });
  await journal.begin(head, door.plan);
  const gone = (id: string): RevocationEvent => ({
    authorizationIds: [id],
    progress: { state: "gone" },
    at: noon,
  });
  journal.record(gone("a1"));
  await journal.close();
  expect(await unfinishedJob(store)).toMatchObject({ done: 1, total: 2 });
  journal.record(gone("a2"));
  await journal.close();
  expect(await unfinishedJob(store)).toBeUndefined();
});

test("a stopped job stays open, a finished one does not, and the next one forgets it", async () => {
  const store = new MemoryStore();
  const journal = await opened(store);
  const door = new ADoor({ ada: ["a1"] });
  const { plan } = door;
  await journal.begin(head, plan);
  const stop = AbortSignal.abort();
  await outcomeOf(revokeWithJournal(plan, door, { ...options, signal: stop }, journal));
  expect(await unfinishedJob(store)).toMatchObject({ done: 0, total: 1 });
  await outcomeOf(revokeWithJournal(plan, door, { ...options, isRetry: true }, journal));
  expect(await unfinishedJob(store)).toBeUndefined();
  await journal.begin({ ...head, job: "job 2" }, plan);
  expect(new Set(store.entries.map(({ job }) => job))).toEqual(new Set(["job 2"]));
});

describe("two tabs", () => {
  test("cannot run a job at once, with the browser's locks", async () => {
    const [store, locks] = [new MemoryStore(), new ABrowser()];
    const journal = await opened(store, { locks });
    expect(await open(store, { locks })).toEqual({ state: "busy" });
    await journal.close();
    expect((await open(store, { locks })).state).toBe("open");
  });

  test("cannot run a job at once, with a lease where there are no locks", async () => {
    const store = new MemoryStore();
    const journal = await opened(store, { holder: "first" });
    expect(await open(store, { holder: "second" })).toEqual({ state: "busy" });
    await journal.close();
    expect((await open(store, { holder: "second" })).state).toBe("open");
  });

  test("a lease that was not renewed can be taken over, and the first tab then sends nothing more", async () => {
    const store = new MemoryStore();
    const asleep = await opened(store, { holder: "first" });
    const door = new ADoor({ ada: ["a1"] });
    const { plan } = door;
    await asleep.begin(head, plan);
    const later = () => new Date(noon.getTime() + leaseMs);
    expect((await open(store, { holder: "second", now: later })).state).toBe("open");
    const { of } = await outcomeOf(revokeWithJournal(plan, door, options, asleep));
    expect(door.sent).toEqual([]);
    expect(of("a1")).not.toBe("gone");
    expect(asleep.lost.aborted).toBe(true);
  });

  test("a browser that refuses its locks to this frame falls back to the lease", async () => {
    const refusing = { request: () => Promise.reject(new Error("SecurityError")) };
    const opening = await openJournal({
      ...options,
      store: new MemoryStore(),
      locks: refusing,
      name: "n",
      holder: "h",
      wait: () => new Promise(() => undefined),
    });
    expect(opening.state).toBe("open");
  });
});

describe("what is found in storage is checked:", () => {
  const plan = {
    kind: "plan",
    job: "j",
    at: 0,
    actorId: "a",
    organizationId: "o",
    tokens: [{ authorizationId: "t", owner: "p" }],
  };
  test.each<[string, unknown[], number | undefined]>([
    ["a whole plan counts", [plan], 1],
    ["no plan at all", [], undefined],
    ["rubbish", [null, 1, "x", [], { kind: "plan" }], undefined],
    ["a plan with a hole", [{ ...plan, tokens: [...plan.tokens, { owner: "p" }] }], undefined],
    ["a plan of nothing", [{ ...plan, tokens: [] }], undefined],
    ["a date that is none", [{ ...plan, at: Infinity }], undefined],
    [
      "a step out of range",
      [plan, { kind: "step", job: "j", at: 0, tokens: [7, -1, "x"], state: "gone" }],
      1,
    ],
    ["an unknown state", [plan, { kind: "step", job: "j", at: 0, tokens: [0], state: "blown up" }], 1],
    [
      "the youngest of two",
      [plan, { ...plan, job: "k", tokens: [...plan.tokens, { authorizationId: "u", owner: "p" }] }],
      2,
    ],
  ])("%s", (_, stored, total) => {
    const found = findUnfinished(stored);
    expect(found?.total).toBe(total);
    expect(found?.done ?? 0).toBe(0);
  });
});
