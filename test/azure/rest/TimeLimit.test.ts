import { TimeLimit, type Wait } from "../../../src/azure/rest/TimeLimit";

const late = () => new Error("late");
const never = () => new Promise<never>(() => undefined);
const ending = (work: Promise<unknown>) => work.catch((error: unknown) => error);

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z") });
});

afterEach(() => {
  jest.useRealTimers();
});

/** Work that takes this many milliseconds. */
function workOf(milliseconds: number) {
  return () => new Promise<string>((resolve) => setTimeout(() => resolve("done"), milliseconds));
}

test("work that ends in time keeps its result or its error, and leaves no timer and no listener behind", async () => {
  const limit = new TimeLimit(1_000);
  const { signal } = new AbortController();
  const [add, remove] = [jest.spyOn(signal, "addEventListener"), jest.spyOn(signal, "removeEventListener")];
  await expect(limit.over({ signal, late, begin: async () => 7 })).resolves.toBe(7);
  const broken = () => Promise.reject(new Error("broken"));
  await expect(limit.over({ signal, late, begin: broken })).rejects.toThrow("broken");
  expect(jest.getTimerCount()).toBe(0);
  expect(remove.mock.calls).toEqual(add.mock.calls);
});

test("each of many pieces of work has its own time, and all of them share one timer", async () => {
  const limit = new TimeLimit(1_000);
  const ends: string[] = [];
  for (const name of ["first", "second", "third"]) {
    const begin = name === "second" ? workOf(200) : never;
    void limit
      .over({ late, begin })
      .then(
        () => "done",
        () => "late",
      )
      .then((how) => ends.push(`${name} ${how} at ${Date.now() % 60_000}`));
    await jest.advanceTimersByTimeAsync(300);
  }
  expect(jest.getTimerCount()).toBe(1);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(ends).toEqual(["second done at 500", "first late at 1000", "third late at 1600"]);
  expect(jest.getTimerCount()).toBe(0);
});

test("work that takes longer is told to stop, and nobody waits for it", async () => {
  let told: AbortSignal | undefined;
  const begin = ({ signal }: Wait) => {
    told = signal;
    return never();
  };
  const waiting = ending(new TimeLimit(1_000).over({ late, begin }));
  await jest.advanceTimersByTimeAsync(999);
  expect(told?.aborted).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(await waiting).toEqual(late());
  expect(told?.reason).toEqual(late());
});

test("work that starts its time again has all of it, and others keep theirs", async () => {
  const limit = new TimeLimit(1_000);
  const ends: string[] = [];
  const note = (name: string) => () => ends.push(`${name} at ${Date.now() % 60_000}`);
  const begin = async (wait: Wait) => {
    await workOf(600)();
    wait.startOver();
    return never();
  };
  limit.over({ late, begin }).catch(note("again"));
  await jest.advanceTimersByTimeAsync(100);
  limit.over({ late, begin: never }).catch(note("other"));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(ends).toEqual(["other at 1100", "again at 1600"]);
});

test("work that nobody waits for any more cannot start its time again", async () => {
  const abort = new AbortController();
  let went = "no further";
  const begin = async (wait: Wait) => {
    await workOf(100)();
    wait.startOver();
    went = "on";
  };
  const waiting = ending(new TimeLimit(1_000).over({ signal: abort.signal, late, begin }));
  abort.abort("stopped");
  expect(await waiting).toBe("stopped");
  await jest.advanceTimersByTimeAsync(5_000);
  expect(went).toBe("no further");
});

test("an abort ends the wait with its reason, unless the work ignores it", async () => {
  const limit = new TimeLimit(1_000);
  const abort = new AbortController();
  const begin = (wait: Wait) =>
    new Promise<never>((_, reject) => {
      wait.signal.onabort = () => reject(new Error("network"));
    });
  const heeding = ending(limit.over({ signal: abort.signal, late, begin }));
  const ignoring = limit.over({
    signal: abort.signal,
    late,
    begin: (wait) => {
      wait.ignoreAbort();
      return workOf(100)();
    },
  });
  abort.abort("stopped");
  expect(await heeding).toBe("stopped");
  await jest.advanceTimersByTimeAsync(100);
  expect(await ignoring).toBe("done");
});

test("after an abort nothing begins", async () => {
  const begin = jest.fn(never);
  const limit = new TimeLimit(1_000);
  await expect(limit.over({ signal: AbortSignal.abort("gone"), late, begin })).rejects.toBe("gone");
  expect(begin).not.toHaveBeenCalled();
});

test("work after an end of any kind is neither ended already nor ended by what comes later for others", async () => {
  const limit = new TimeLimit(1_000);
  const abort = new AbortController();
  const overdue = ending(limit.over({ late, begin: never }));
  const stopped = ending(limit.over({ signal: abort.signal, late, begin: never }));
  await limit.over({ signal: abort.signal, late, begin: async () => "done" });
  abort.abort("stopped");
  expect(await stopped).toBe("stopped");
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await overdue).toEqual(late());
  const signals: AbortSignal[] = [];
  const begin = async ({ signal }: Wait) => {
    signals.push(signal);
    await workOf(500)();
    return "done";
  };
  const others = [1, 2, 3, 4].map(() => limit.over({ late, begin }));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false, false]);
  expect(new Set(signals).size).toBe(4);
  await jest.advanceTimersByTimeAsync(500);
  expect(await Promise.all(others)).toEqual(["done", "done", "done", "done"]);
});

test("work in the room of finished work is ended by its own signal alone", async () => {
  const limit = new TimeLimit(1_000);
  const [earlier, own] = [new AbortController(), new AbortController()];
  await limit.over({ signal: earlier.signal, late, begin: async () => "done" });
  const waiting = ending(limit.over({ signal: own.signal, late, begin: workOf(100) }));
  earlier.abort("of no interest");
  own.abort("stopped");
  expect(await waiting).toBe("stopped");
});
