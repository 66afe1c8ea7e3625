import { inSlices } from "../../../src/jobs/slices/inSlices";

/** A clock on which each step takes so many milliseconds, and work that counts its steps. */
function workOf(steps: number, stepMs: number) {
  let at = 0;
  let done = 0;
  function* work(): Generator<number, string, void> {
    while (done < steps) {
      at += stepMs;
      yield ++done;
    }
    return "whole";
  }
  return { work: work(), monotonicMs: () => at, stepsDone: () => done };
}

test("long work leaves others their turn each 12 milliseconds and before its result is used, and says how far it is", async () => {
  const { work, monotonicMs, stepsDone } = workOf(10, 5);
  const restedAfter: number[] = [];
  const heard: number[] = [];
  const rest = async () => void restedAfter.push(stepsDone());
  expect(await inSlices(work, { monotonicMs, rest, onSlice: (step) => heard.push(step) })).toBe("whole");
  expect(restedAfter).toEqual([3, 6, 9, 10]);
  expect(heard).toEqual([3, 6, 9]);
});

test("short work is done at once", async () => {
  const rest = jest.fn(() => Promise.resolve());
  const { work, monotonicMs } = workOf(2, 5);
  await inSlices(work, { monotonicMs, rest });
  expect(rest).not.toHaveBeenCalled();
});

test("a real page gets its turn in between", async () => {
  function* slow() {
    for (let step = 0; step < 4; step++) {
      const end = performance.now() + 15;
      while (performance.now() < end);
      yield step;
    }
  }
  let turns = 0;
  const timer = setInterval(() => turns++);
  await inSlices(slow());
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test("after an abort no further step is done, and the reason is told", async () => {
  const stop = new AbortController();
  const { work, monotonicMs, stepsDone } = workOf(100, 15);
  const working = inSlices(work, {
    monotonicMs,
    rest: () => Promise.resolve(),
    onSlice: (step) => step === 2 && stop.abort(),
    signal: stop.signal,
  });
  const reason: unknown = await working.catch((error: unknown) => error);
  expect(stop.signal.aborted).toBe(true);
  expect(reason).toBe(stop.signal.reason);
  expect(stepsDone()).toBe(2);
  const never = workOf(1, 1);
  await expect(inSlices(never.work, { signal: stop.signal })).rejects.toBe(stop.signal.reason);
  expect(never.stepsDone()).toBe(0);
});

test("what goes wrong in the work is told", async () => {
  function* broken(): Generator<number, void, void> {
    yield 1;
    throw new RangeError("no memory");
  }
  await expect(inSlices(broken())).rejects.toThrow("no memory");
});
