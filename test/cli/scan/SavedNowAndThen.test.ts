import { SavedNowAndThen } from "../../../src/cli/commands/scan/SavedNowAndThen";

const minute = 60_000;

function aClock() {
  let nowMs = 0;
  return { monotonicMs: () => nowMs, pass: (milliseconds: number) => (nowMs += milliseconds) };
}

test("every five minutes it is saved, and not again while that goes on", async () => {
  const clock = aClock();
  const ends: (() => void)[] = [];
  const saved = new SavedNowAndThen(() => new Promise<void>((end) => ends.push(end)), clock);
  for (let passed = 0; passed < 4.5; passed += 0.5) {
    saved.tick();
    clock.pass(minute / 2);
  }
  expect(ends).toHaveLength(0);
  clock.pass(minute);
  for (let passed = 0; passed < 20; passed++) {
    saved.tick();
    clock.pass(minute);
  }
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await saved.settled();
  saved.tick();
  clock.pass(5 * minute);
  saved.tick();
  expect(ends).toHaveLength(2);
});

test("a disk that is full does not end the scan, and is tried again", async () => {
  const clock = aClock();
  let tries = 0;
  const saved = new SavedNowAndThen(() => Promise.reject(new Error(`full, ${++tries}`)), clock);
  for (let round = 0; round < 3; round++) {
    clock.pass(5 * minute);
    saved.tick();
    await saved.settled();
  }
  expect(tries).toBe(3);
});
