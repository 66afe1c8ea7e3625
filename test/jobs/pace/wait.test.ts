import { getEventListeners } from "node:events";

import { wait } from "../../../src/jobs/pace/wait";

afterEach(() => jest.useRealTimers());

test("waits as long as it is told to", async () => {
  jest.useFakeTimers();
  let isOver = false;
  const over = wait(1_000).then(() => (isOver = true));
  await jest.advanceTimersByTimeAsync(999);
  expect(isOver).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  await over;
  expect(isOver).toBe(true);
});

test.each([
  ["no time", 0, undefined],
  ["a negative time", -5, undefined],
  ["a stopped job", 3_600_000, AbortSignal.abort()],
])("%s is not waited for", async (_, milliseconds, signal) => {
  expect(await wait(milliseconds, signal)).toBeUndefined();
});

test("a stop ends the wait, and leaves no listener behind", async () => {
  const stop = new AbortController();
  const over = wait(3_600_000, stop.signal);
  stop.abort();
  await over;
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(0);
});
