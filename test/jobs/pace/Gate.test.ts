import { getEventListeners } from "node:events";

import { Gate } from "../../../src/jobs/pace/Gate";
import type { ToldLimit } from "../../../src/jobs/pace/ToldLimit";
import { VirtualTime, quiet } from "../../faults/VirtualTime";
import { aFailure } from "../revocation/aDoor";

const aTime = () => new VirtualTime(Date.parse("2026-11-21T12:00:00Z"));

/** So many questions at once, each answered after 40 milliseconds, or as told. */
function questions(
  time: VirtualTime,
  gate: Gate,
  count: number,
  answer: (index: number) => void = () => undefined,
) {
  const begun: number[] = [];
  const all = Array.from({ length: count }, (_, index) =>
    gate.ask(async () => {
      begun.push(time.now().getTime());
      await time.sleep(40);
      answer(index);
    }),
  );
  return { begun, over: Promise.allSettled(all) };
}

test("there are never more requests at once than lanes, and all get their turn", async () => {
  const time = aTime();
  const gate = new Gate({ ...time, firstLanes: 8, mostLanes: 8 });
  const { begun, over } = questions(time, gate, 100);
  await time.run(() => over);
  const atOnce = begun.map((moment) => begun.filter((other) => other === moment).length);
  expect([begun.length, Math.max(...atOnce)]).toEqual([100, 8]);
});

test("a 429 in one lane is one back-off for all, and several together do not lengthen it", async () => {
  const time = aTime();
  const gate = new Gate({ ...time, firstLanes: 16, mostLanes: 16 });
  const { begun, over } = questions(time, gate, 60, (index) => {
    if (index < 16) throw aFailure("throttled");
  });
  await time.run(() => over);
  const first = begun[0] ?? 0;
  expect(begun.filter((moment) => moment > first && moment < first + 30_000)).toEqual([]);
  expect(begun.some((moment) => moment <= first + 30_100 && moment >= first + 30_000)).toBe(true);
});

test("says until when it waits", async () => {
  const time = aTime();
  const gate = new Gate(time);
  gate.hold(30_000);
  const told = gate.waitingUntil;
  await time.run(() => gate.wait(31_000));
  expect([told?.toISOString(), gate.waitingUntil]).toEqual(["2026-11-21T12:00:30.000Z", undefined]);
});

test.each([
  ["back", -3_600_000],
  ["forward", 3_600_000],
])("setting the clock %s by an hour changes no pause", async (_, setMs) => {
  const time = aTime();
  const gate = new Gate({ ...time, firstLanes: 1, mostLanes: 1 });
  // The 429 tells how many requests fit into five minutes.
  const { over } = questions(time, gate, 100, (index) => {
    if (index === 99) throw aFailure("throttled");
  });
  await time.run(() => over);
  time.setClock(setMs);
  const heldAt = time.monotonicMs();
  const toldInMs = Number(gate.waitingUntil) - time.now().getTime();
  const next = questions(time, gate, 1);
  await time.run(() => next.over);
  const pausedMs = time.monotonicMs() - heldAt;
  expect(pausedMs).toBeGreaterThan(30_000);
  expect(pausedMs).toBeLessThan(301_500);
  expect(toldInMs).toBeGreaterThan(30_000 - 1_000);
  expect(toldInMs).toBeLessThan(301_500);
});

/** What a gate is told with its tenth answer; how long it then sends nothing. */
async function pauseAfter(told: ToldLimit, sharedBy: number): Promise<number> {
  const time = aTime();
  let tell: (told: ToldLimit) => void = () => undefined;
  const gate = new Gate({
    ...time,
    firstLanes: 1,
    mostLanes: 1,
    sharedBy,
    hearLimits: (hear) => (tell = hear),
  });
  const { begun, over } = questions(time, gate, 20, (index) => {
    if (index === 9) tell(told);
  });
  await time.run(() => over);
  expect(begun).toHaveLength(20);
  return Math.max(...begun.slice(1).map((moment, index) => moment - (begun[index] ?? 0))) - 40;
}

test.each([
  ["nothing left, some back in a minute", { limit: 200, remaining: 0, freeInMs: 60_000 }, 60_000],
  ["a twentieth left", { limit: 200, remaining: 10, freeInMs: 60_000 }, 60_000],
  ["more left", { limit: 200, remaining: 11, freeInMs: 60_000 }, 0],
  ["nothing left, but the reset has passed", { limit: 200, remaining: 0, freeInMs: 0 }, 1_000],
  ["nothing left for a year", { limit: 200, remaining: 0, freeInMs: 3e10 }, 300_500],
])("a gate that shares its budget waits as it is told: %s", async (_, told, pauseMs) => {
  expect(await pauseAfter(told, 4)).toBe(pauseMs);
});

test("a gate with a budget of its own goes by delays and 429s alone", async () => {
  expect(await pauseAfter({ limit: 200, remaining: 0, freeInMs: 60_000 }, 1)).toBe(0);
});

test("a stop ends every wait, and lets later requests through a few at a time", async () => {
  const time = aTime();
  const stop = new AbortController();
  const gate = new Gate({ ...time, signal: stop.signal, firstLanes: 2, mostLanes: 2 });
  gate.hold(300_000);
  const { begun, over } = questions(time, gate, 5);
  await quiet();
  expect(begun).toEqual([]);
  stop.abort();
  await time.run(() => over);
  expect(begun.length).toBe(5);
  expect(new Set(begun).size).toBe(3);
});

test("a request no longer wanted when its turn comes is not sent", async () => {
  const time = aTime();
  const gate = new Gate(time);
  const question = jest.fn(async () => 1);
  expect(await gate.ask(question, () => false)).toBeUndefined();
  expect(question).not.toHaveBeenCalled();
});

test("a hundred requests and waits put one listener on the job's signal", async () => {
  const time = aTime();
  const stop = new AbortController();
  const gate = new Gate({
    ...time,
    signal: stop.signal,
    firstLanes: 50,
    mostLanes: 50,
  });
  const { over } = questions(time, gate, 50);
  const waits = Array.from({ length: 50 }, () => gate.wait(1_000));
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
  await time.run(() => Promise.all([over, ...waits]));
});
