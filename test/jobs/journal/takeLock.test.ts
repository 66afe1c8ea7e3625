import type { Locks } from "../../../src/jobs/journal/JournalLock";
import { leaseMs } from "../../../src/jobs/journal/takeLease";
import { takeLock } from "../../../src/jobs/journal/takeLock";
import { ABrowser } from "../store/aBrowser";
import { MemoryStore } from "../store/MemoryStore";

const refusing: Locks = { request: () => Promise.reject(new Error("SecurityError")) };

/** Pages over one store, on one clock. A heartbeat comes when the test says so. */
class Pages {
  readonly store = new MemoryStore();
  readonly browser = new ABrowser();
  private ms = Date.parse("2026-11-21T12:00:00Z");
  private heartbeats: (() => void)[] = [];

  take(holder: string, locks: Locks | undefined) {
    return takeLock({
      ...{ store: this.store, locks, name: "revoke", holder, now: () => new Date(this.ms) },
      wait: (_milliseconds, signal) =>
        new Promise((resolve) => {
          const done = () => {
            signal?.removeEventListener("abort", done);
            resolve();
          };
          this.heartbeats.push(done);
          signal?.addEventListener("abort", done);
        }),
    });
  }

  async taken(holder: string, locks?: Locks) {
    const lock = await this.take(holder, locks);
    if (!lock) throw new Error("Another page has it.");
    return lock;
  }

  pass(milliseconds: number): void {
    this.ms += milliseconds;
  }

  async beat(): Promise<void> {
    this.heartbeats.splice(0).forEach((beat) => beat());
    await quiet();
  }
}

const quiet = () => new Promise((resolve) => setImmediate(resolve));

describe.each<[string, (pages: Pages) => Locks | undefined, boolean]>([
  ["the browser's locks", ({ browser }) => browser.openTab().locks, false],
  ["a lease where there are no locks", () => undefined, true],
  ["a lease where locks are refused to this frame", () => refusing, true],
])("with %s", (_, locksOf, isLease) => {
  test("one page has it, and the next gets it once it is given back", async () => {
    const pages = new Pages();
    const first = await pages.taken("first", locksOf(pages));
    expect(await pages.take("second", locksOf(pages))).toBeUndefined();
    expect(pages.store.lease !== undefined).toBe(isLease);
    expect([await first.confirm(), first.lost.aborted]).toEqual([true, false]);
    await first.release();
    expect(await pages.take("second", locksOf(pages))).toBeDefined();
  });

  test("it is held for as long as the page lives", async () => {
    const pages = new Pages();
    await pages.taken("first", locksOf(pages));
    for (let seconds = 0; seconds < 120; seconds += 10) {
      pages.pass(10_000);
      await pages.beat();
    }
    expect(await pages.take("second", locksOf(pages))).toBeUndefined();
  });
});

test("the browser passes a dead page's lock to the next page", async () => {
  const pages = new Pages();
  const tab = pages.browser.openTab();
  await pages.taken("first", tab.locks);
  tab.die();
  expect(await pages.take("second", pages.browser.openTab().locks)).toBeDefined();
});

test("a lock taken by force is lost", async () => {
  let steal: (error: Error) => void = () => undefined;
  const locks: Locks = {
    request: (_name, _options, held) =>
      new Promise((_resolve, reject) => {
        steal = reject;
        void held({});
      }),
  };
  const lock = await new Pages().taken("first", locks);
  expect(await lock.confirm()).toBe(true);
  steal(new DOMException("", "AbortError"));
  await quiet();
  expect([await lock.confirm(), lock.lost.aborted]).toEqual([false, true]);
});

test("a dead page's lease expires", async () => {
  const pages = new Pages();
  await pages.taken("first");
  pages.pass(leaseMs - 1);
  expect(await pages.take("second", undefined)).toBeUndefined();
  pages.pass(1);
  expect(await pages.take("second", undefined)).toBeDefined();
});

test("a dead page's lease expires even if the clock was set back", async () => {
  const pages = new Pages();
  await pages.taken("first");
  pages.pass(-3_600_000);
  expect(await pages.take("second", undefined)).toBeDefined();
});

test.each(["a heartbeat", "asking"])(
  "a page that slept learns from %s that another one took over",
  async (how) => {
    const pages = new Pages();
    const asleep = await pages.taken("first");
    pages.pass(leaseMs);
    await pages.taken("second");
    if (how === "a heartbeat") await pages.beat();
    else expect(await asleep.confirm()).toBe(false);
    expect(asleep.lost.aborted).toBe(true);
    expect(await asleep.confirm()).toBe(false);
  },
);

test("giving back a lease that another page took over leaves it with that page", async () => {
  const pages = new Pages();
  const asleep = await pages.taken("first");
  pages.pass(leaseMs);
  await pages.taken("second");
  await asleep.release();
  expect(pages.store.lease?.holder).toBe("second");
});

test("a renewal in progress does not outlive the lease", async () => {
  const pages = new Pages();
  const lock = await pages.taken("first");
  const renew = pages.store.takeLease.bind(pages.store);
  pages.store.takeLease = async (...asked) => {
    await quiet();
    return renew(...asked);
  };
  const confirmed = lock.confirm();
  await lock.release();
  await confirmed;
  expect(pages.store.lease).toBeUndefined();
});

test("a store that fails for a while does not stop the job", async () => {
  const pages = new Pages();
  const lock = await pages.taken("first");
  pages.store.failing = () => {
    throw new Error("QuotaExceededError");
  };
  expect(await lock.confirm()).toBe(true);
  await pages.beat();
  pages.store.failing = () => undefined;
  expect([await lock.confirm(), lock.lost.aborted]).toEqual([true, false]);
});
