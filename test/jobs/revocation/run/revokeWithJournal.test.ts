import { leaseMs } from "../../../../src/jobs/journal/takeLease";
import type { RevocationEvent } from "../../../../src/jobs/revocation/RevocationEvent";
import type { RevocationState } from "../../../../src/jobs/revocation/RevocationProgress";
import { revokeWithJournal } from "../../../../src/jobs/revocation/run/revokeWithJournal";
import { unfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import { noon, opening } from "../../journal/aJournal";
import { MemoryStore } from "../../store/MemoryStore";
import { SlowStore } from "../../store/SlowStore";
import { ADoor, aFailure, outcomeOf } from "../aDoor";
import { aKeptRevocation, head } from "./aKeptRevocation";
import { keptRevocations } from "./keptRevocations";

const here = { organizationId: head.organizationId, now: noon };
const options = { now: () => noon, monotonicMs: () => 0, wait: () => Promise.resolve() };

test("a job runs to its end when storage fails on the way", async () => {
  const store = new MemoryStore();
  store.failing = (call) => {
    if (call === "append") throw new Error("QuotaExceededError");
  };
  const door = new ADoor({ ada: ["a1"] });
  const { plan } = door;
  const { journal, kept } = await aKeptRevocation(store, plan);
  expect(journal.canResume).toBe(false);
  const { of } = await outcomeOf(revokeWithJournal(plan, door, options, kept));
  expect(of("a1")).toBe("gone");
});

test("a token is recorded as sent before it is sent", async () => {
  const store = new MemoryStore();
  const door = new ADoor({ ada: ["a1"] });
  const { plan } = door;
  const { kept } = await aKeptRevocation(store, plan);
  const known: unknown[] = [];
  door.before = () => void known.push(...writtenStates(store));
  await outcomeOf(revokeWithJournal(plan, door, options, kept));
  expect(known).toEqual(["sent"]);
});

test("a job is recorded in a few writes, however many tokens and reasons it has", async () => {
  const store = new SlowStore();
  const owners = Array.from({ length: 30 }, (_, owner) => [
    `person ${owner}`,
    Array.from({ length: 100 }, (_each, token) => `${owner}-${token}`),
  ]);
  const door = new ADoor(Object.fromEntries(owners));
  const { plan } = door;
  // Each list fails for a reason with a support reference of its own.
  door.listing = (owner) =>
    Object.assign(new Error(owner), { kind: "offline", details: { activityId: owner } });
  const { kept } = await aKeptRevocation(store, plan);
  const { states } = await outcomeOf(revokeWithJournal(plan, door, options, kept));
  expect(new Set(states.values())).toEqual(new Set(["unknown"]));
  const written = writtenSteps(store).filter(({ state }) => state === "unknown");
  expect(written.flatMap(({ tokens }) => tokens)).toHaveLength(3_000);
  expect(written.length).toBeLessThan(5);
  // The plan, 30 batches that are sent and accepted, and the end.
  expect(store.entries.length - written.length).toBeLessThanOrEqual(1 + 2 * 30 + 1);
});

test("a stopped job stays open; a finished one does not", async () => {
  const store = new MemoryStore();
  const door = new ADoor({ ada: ["a1"] });
  const { plan } = door;
  const { kept } = await aKeptRevocation(store, plan);
  const stopped = { ...options, signal: AbortSignal.abort() };
  await outcomeOf(revokeWithJournal(plan, door, stopped, kept));
  expect(await unfinishedRevocation(store, here)).toMatchObject({ done: 0, total: 1 });
  await outcomeOf(revokeWithJournal(plan, door, { ...options, isRetry: true }, kept));
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
});

test("a job stopped when everything else was refused is over", async () => {
  const store = new MemoryStore();
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  const { plan } = door;
  door.batchSize = 1;
  door.before = ([id]) => (id === "b1" ? aFailure("refused") : undefined);
  const stop = new AbortController();
  door.listing = () => stop.abort();
  const { kept } = await aKeptRevocation(store, plan);
  const { states } = await outcomeOf(
    revokeWithJournal(plan, door, { ...options, signal: stop.signal }, kept),
  );
  expect([...states.values()].toSorted()).toEqual(["gone", "refused"]);
  expect(await unfinishedRevocation(store, here)).toBeUndefined();
});

test.each([
  { end: "stillListed", unreadable: undefined },
  { end: "unknown", unreadable: "ben" },
])("a job stopped while a token is $end can be continued", async ({ end, unreadable }) => {
  const store = new MemoryStore();
  const door = new ADoor({ ada: ["a1"], ben: ["b1"] });
  const { plan } = door;
  door.stubborn.add("b1");
  const stop = new AbortController();
  door.listing = (owner) => {
    stop.abort();
    return owner === unreadable ? aFailure("offline") : undefined;
  };
  const { kept } = await aKeptRevocation(store, plan);
  const { of } = await outcomeOf(revokeWithJournal(plan, door, { ...options, signal: stop.signal }, kept));
  expect(of("b1")).toBe(end);
  expect(await unfinishedRevocation(store, here)).toMatchObject({ done: 1, total: 2 });
});

/** Collects why tokens were not revoked. */
async function* heard(events: AsyncIterable<RevocationEvent>, whys: unknown[]) {
  for await (const event of events) {
    if ("why" in event.progress) whys.push(event.progress.why);
    yield event;
  }
}

test("a page that slept too long stops sending, and leaves the job to the page that took over", async () => {
  const store = new MemoryStore();
  const door = new ADoor({ ada: ["a1"] });
  const { plan } = door;
  let ms = noon.getTime();
  const now = () => new Date(ms);
  const { journal, kept } = await aKeptRevocation(store, plan, { holder: "first", now });
  ms += leaseMs;
  expect((await opening(store, { holder: "second", now })).state).toBe("open");
  const whys: unknown[] = [];
  const { of } = await outcomeOf(heard(revokeWithJournal(plan, door, options, kept), whys));
  expect(door.sent).toEqual([]);
  expect(of("a1")).not.toBe("gone");
  expect(whys.at(-1)).toMatchObject({ reason: "takenOver" });
  expect(journal.lost.aborted).toBe(true);
  expect(keptRevocations(store.entries)[0]?.hasEnded).toBe(false);
});

test("nothing more is sent once nobody is listening", async () => {
  const store = new MemoryStore();
  const door = new ADoor({ ada: ["a1"], ben: ["b1"], cleo: ["c1"] });
  door.batchSize = 1;
  const { kept } = await aKeptRevocation(store, door.plan);
  const lanes = { ...options, mostLanes: 1 };
  for await (const { progress } of revokeWithJournal(door.plan, door, lanes, kept))
    if (progress.state === "accepted") break;
  await new Promise((resolve) => setImmediate(resolve));
  expect(door.sent.length).toBeLessThan(3);
  expect(await unfinishedRevocation(store, here)).toMatchObject({ total: 3 });
});

function writtenSteps(store: MemoryStore) {
  return keptRevocations(store.entries).flatMap(({ steps }) => steps.map(({ step }) => step));
}

function writtenStates(store: MemoryStore): readonly RevocationState[] {
  return writtenSteps(store).map(({ state }) => state);
}
