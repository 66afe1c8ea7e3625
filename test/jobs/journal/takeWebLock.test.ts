import type { Locks } from "../../../src/jobs/journal/JournalLock";
import { takeWebLock } from "../../../src/jobs/journal/takeWebLock";
import { ABrowser } from "../store/aBrowser";

const quiet = () => new Promise((resolve) => setImmediate(resolve));

async function taken(locks: Locks, name = "revoke") {
  const lock = await takeWebLock(locks, name);
  if (!lock || lock === "busy") throw new Error(`The lock is ${lock ?? "refused"}.`);
  return lock;
}

test.each<[string, Locks, "busy" | undefined]>([
  ["another page has the lock", { request: (_name, _options, held) => held(null) }, "busy"],
  [
    "locks are refused to this frame",
    { request: () => Promise.reject(new Error("SecurityError")) },
    undefined,
  ],
  [
    "even asking throws",
    {
      request: () => {
        throw new Error("SecurityError");
      },
    },
    undefined,
  ],
])("there is no lock when %s", async (_, locks, expected) => {
  expect(await takeWebLock(locks, "revoke")).toBe(expected);
});

test("requests the lock by name, and never waits for it", async () => {
  const asked: unknown[] = [];
  const locks: Locks = {
    request: (name, options, held) => {
      asked.push([name, options]);
      return held(null);
    },
  };
  await takeWebLock(locks, "revoke");
  expect(asked).toEqual([["revoke", { ifAvailable: true }]]);
});

test("the lock is held until it is given back, and another name is another lock", async () => {
  const browser = new ABrowser();
  const lock = await taken(browser.openTab().locks);
  expect(await takeWebLock(browser.openTab().locks, "revoke")).toBe("busy");
  await taken(browser.openTab().locks, "another name");
  expect([await lock.confirm(), lock.lost.aborted]).toEqual([true, false]);
  await lock.release();
  await quiet();
  await taken(browser.openTab().locks);
  // It was given back and not lost.
  expect(lock.lost.aborted).toBe(false);
});

test("a stolen lock is lost, and giving it back then does no harm", async () => {
  let steal: (why: unknown) => void = () => undefined;
  const lock = await taken({
    request: (_name, _options, held) =>
      new Promise((_resolve, reject) => {
        steal = reject;
        void held({});
      }),
  });
  steal(new DOMException("", "AbortError"));
  await quiet();
  expect([lock.lost.aborted, await lock.confirm()]).toEqual([true, false]);
  await expect(lock.release()).resolves.toBeUndefined();
});
