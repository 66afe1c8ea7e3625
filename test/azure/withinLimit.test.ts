import { withinLimit } from "../../src/azure/withinLimit";

const late = () => new Error("late");
const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("work that finishes in time keeps its result, and leaves nothing behind", async () => {
  const { signal } = new AbortController();
  const [add, remove] = [jest.spyOn(signal, "addEventListener"), jest.spyOn(signal, "removeEventListener")];
  await expect(withinLimit(1_000, async () => 7, { signal, late })).resolves.toBe(7);
  const broken = () => Promise.reject(new Error("broken"));
  await expect(withinLimit(1_000, broken, { signal, late })).rejects.toThrow("broken");
  expect(jest.getTimerCount()).toBe(0);
  expect(remove.mock.calls).toEqual(add.mock.calls);
});

test("work that takes longer is told to stop, and nobody waits for it", async () => {
  let told: AbortSignal | undefined;
  const work = (signal: AbortSignal) => {
    told = signal;
    return never();
  };
  const waiting = withinLimit(1_000, work, { late }).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(999);
  expect(told?.aborted).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(await waiting).toEqual(late());
  expect(told?.reason).toEqual(late());
});

test("an abort ends the wait with its reason, however the work reacts", async () => {
  const abort = new AbortController();
  const work = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(new Error("network"))));
  const waiting = withinLimit(1_000, work, { signal: abort.signal, late });
  abort.abort("stopped");
  await expect(waiting).rejects.toBe("stopped");
});

test("after an abort nothing starts", async () => {
  const work = jest.fn(never);
  await expect(withinLimit(1_000, work, { signal: AbortSignal.abort("gone"), late })).rejects.toBe("gone");
  expect(work).not.toHaveBeenCalled();
});
