import { leaseMs, takeLease } from "../../../src/jobs/journal/takeLease";
import { MemoryStore } from "../store/MemoryStore";

const quiet = () => new Promise((resolve) => setImmediate(resolve));
const startMs = Date.parse("2026-11-21T12:00:00Z");

/** A page whose heartbeat comes when the test says so. */
function aPage(store = new MemoryStore(), holder = "this page") {
  const clock = { ms: startMs };
  const waits: { readonly milliseconds: number; readonly over: () => void }[] = [];
  const take = () =>
    takeLease({
      ...{ store, holder, now: () => new Date(clock.ms) },
      wait: (milliseconds, signal) =>
        new Promise((over) => {
          waits.push({ milliseconds, over });
          signal?.addEventListener("abort", () => over());
        }),
    });
  const beat = async () => {
    waits.splice(0).forEach(({ over }) => over());
    await quiet();
  };
  return { store, clock, waits, take, beat };
}

test.each<[string, MemoryStore["lease"], boolean]>([
  ["nobody has it", undefined, true],
  ["this page has it from before", { holder: "this page", untilMs: startMs + 1 }, true],
  ["another page has it", { holder: "another", untilMs: startMs + 1 }, false],
  ["another page's has just run out", { holder: "another", untilMs: startMs }, true],
  [
    "another page's is from before the clock was set back",
    { holder: "another", untilMs: startMs + leaseMs + 1 },
    true,
  ],
])("whether a page gets the lease when %s", async (_, lease, isTaken) => {
  const { store, take } = aPage();
  store.lease = lease;
  expect((await take()) !== undefined).toBe(isTaken);
  expect(store.lease).toEqual(isTaken ? { holder: "this page", untilMs: startMs + leaseMs } : lease);
});

test("a store that fails at the start is reported, since there is no lease", async () => {
  const { store, take, waits } = aPage();
  store.failing = () => {
    throw new Error("QuotaExceededError");
  };
  await expect(take()).rejects.toThrow("QuotaExceededError");
  expect(waits).toEqual([]);
});

test("is renewed well before it expires, as long as the page holds it", async () => {
  const { store, clock, take, waits, beat } = aPage();
  await take();
  for (const times of [1, 2, 3]) {
    const [heartbeat] = waits;
    expect(2 * (heartbeat?.milliseconds ?? NaN)).toBeLessThan(leaseMs);
    clock.ms = startMs + times * (heartbeat?.milliseconds ?? NaN);
    await beat();
    expect(store.lease?.untilMs).toBe(clock.ms + leaseMs);
  }
});

test("is no longer renewed once it is given back or lost", async () => {
  const first = aPage();
  const lock = await first.take();
  await lock?.release();
  await first.beat();
  expect([first.store.lease, first.waits]).toEqual([undefined, []]);
  const second = aPage();
  await second.take();
  second.store.lease = { holder: "another", untilMs: startMs + leaseMs };
  await second.beat();
  expect([second.store.lease.holder, second.waits]).toEqual(["another", []]);
});

test("a lost lease stays lost, even after the other page gives it back", async () => {
  const { store, take } = aPage();
  const lock = await take();
  store.lease = { holder: "another", untilMs: startMs + leaseMs };
  expect(await lock?.confirm()).toBe(false);
  await store.releaseLease("another");
  expect([await lock?.confirm(), lock?.lost.aborted]).toEqual([false, true]);
  expect(store.lease).toBeUndefined();
});

test("a store that fails at the end is reported, and the lease expires on its own", async () => {
  const { store, take, waits, beat } = aPage();
  const lock = await take();
  store.failing = () => {
    throw new Error("UnknownError");
  };
  await expect(lock?.release()).rejects.toThrow("UnknownError");
  await beat();
  expect(waits).toEqual([]);
});
