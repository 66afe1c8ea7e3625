import { DrawingTime } from "../../../../src/hubs/organization-tokens/answers/DrawingTime";
import type { Steps } from "../../../../src/tokens/steps/Steps";

/** A page whose clock goes on by a millisecond with each step of work. */
function aPage() {
  let at = 0;
  const drawn: (() => void)[] = [];
  const time = new DrawingTime(
    (back) => drawn.push(back),
    () => at,
  );
  const question = function* (steps: number): Steps<string> {
    for (let done = 1; done < steps; done++) {
      at++;
      yield;
    }
    at++;
    return "answer";
  };
  /** How many milliseconds drawing waited for a question that takes so many steps. */
  const wait = (steps: number, wantedMs: number) => {
    const before = at;
    const step = time.spend(question(steps), wantedMs);
    return [at - before, step?.done];
  };
  return { wait, drawn };
}

test("a question has the time that it wants, and ends earlier once it is answered", () => {
  const { wait } = aPage();
  expect(wait(1_000, 4)).toEqual([4, false]);
  expect(wait(3, 4)).toEqual([3, true]);
});

test("however many questions a drawing asks, they have 16 ms together, and then none begins", () => {
  const { wait } = aPage();
  for (let question = 0; question < 4; question++) expect(wait(1_000, 4)).toEqual([4, false]);
  for (let question = 0; question < 5; question++) expect(wait(1_000, 16)).toEqual([0, undefined]);
  expect(wait(1, 4)).toEqual([0, undefined]);
});

test("the next drawing has all of it again", () => {
  const { wait, drawn } = aPage();
  wait(1_000, 10);
  expect(wait(1_000, 10)).toEqual([6, false]);
  expect(drawn).toHaveLength(1);
  drawn.pop()?.();
  expect(wait(1_000, 10)).toEqual([10, false]);
  expect(drawn).toHaveLength(1);
});
