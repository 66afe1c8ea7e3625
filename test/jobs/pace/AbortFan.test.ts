import { AbortFan } from "../../../src/jobs/pace/AbortFan";

const signalsOf = (fan: AbortFan, count: number) =>
  Array.from({ length: count }, () => {
    let given: AbortSignal | undefined;
    void fan.over((signal) => {
      given = signal;
      return new Promise(() => undefined);
    });
    return given;
  });

test("an abort reaches all work in progress, and any that starts later", () => {
  const stop = new AbortController();
  const fan = new AbortFan(stop.signal);
  const early = signalsOf(fan, 3);
  expect([fan.isAborted, ...early.map((signal) => signal?.aborted)]).toEqual([false, false, false, false]);
  stop.abort();
  const late = signalsOf(fan, 1);
  expect([...early, ...late].every((signal) => signal?.aborted)).toBe(true);
  expect(fan.isAborted).toBe(true);
});

test("finished work hears nothing more, and its outcome is passed on", async () => {
  const stop = new AbortController();
  const fan = new AbortFan(stop.signal);
  const signal = await fan.over(async (given) => given);
  await expect(fan.over(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  stop.abort();
  expect(signal.aborted).toBe(false);
});

test("work that follows other work uses its signal again, and an abort reaches it all the same", async () => {
  const stop = new AbortController();
  const fan = new AbortFan(stop.signal);
  const used = new Set<AbortSignal>();
  for (let times = 0; times < 50; times++) used.add(await fan.over(async (signal) => signal));
  expect(used.size).toBe(1);
  const [next, beside] = signalsOf(fan, 2);
  expect([next === beside, [...used][0] === next]).toEqual([false, true]);
  stop.abort();
  expect([next?.aborted, beside?.aborted]).toEqual([true, true]);
});

test("without a signal nothing is ever aborted", () => {
  expect(new AbortFan(undefined).isAborted).toBe(false);
});
