import { Pace } from "../../src/jobs/Pace";

/** Answers that took so many milliseconds, one after the other. */
function answers(pace: Pace, count: number, milliseconds: number): void {
  for (let index = 0; index < count; index++) pace.answered(pace.begin(0), milliseconds);
}

test("starts with four requests at once and grows with each fast answer up to its cap", () => {
  const pace = new Pace({ mostLanes: 10 });
  expect(pace.lanes).toBe(4);
  answers(pace, 3, 40);
  expect(pace.lanes).toBe(7);
  answers(pace, 100, 40);
  expect(pace.lanes).toBe(10);
});

test("halves when an answer takes over three times the usual time, once for all that were under way", () => {
  const pace = new Pace();
  answers(pace, 16, 400);
  expect(pace.lanes).toBe(20);
  const underWay = Array.from({ length: 3 }, () => pace.begin(0));
  underWay.forEach((ticket) => pace.answered(ticket, 1_300));
  expect(pace.lanes).toBe(10);
});

test("after the first trouble it grows by one for each round of answers", () => {
  const pace = new Pace();
  answers(pace, 16, 400);
  answers(pace, 1, 1_300);
  answers(pace, 9, 400);
  expect(pace.lanes).toBe(10);
  answers(pace, 1, 400);
  expect(pace.lanes).toBe(11);
});

test("takes a jump within half a second for noise", () => {
  const pace = new Pace();
  answers(pace, 20, 10);
  answers(pace, 1, 490);
  expect(pace.lanes).toBe(25);
});

test("never goes below one request", () => {
  const pace = new Pace();
  for (let index = 0; index < 10; index++) pace.throttled(pace.begin(0));
  expect(pace.lanes).toBe(1);
});

test("what stays slow becomes the new usual, and it grows again", () => {
  const pace = new Pace();
  answers(pace, 20, 100);
  answers(pace, 40, 2_000);
  const lanes = pace.lanes;
  answers(pace, 40, 2_000);
  expect(pace.lanes).toBeGreaterThan(lanes);
});

test("a 429 halves, and its back-off doubles from 30 to 300 seconds until something is answered", () => {
  const pace = new Pace();
  const backOffs = Array.from({ length: 6 }, () => pace.throttled(pace.begin(0)));
  expect(backOffs).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
  answers(pace, 1, 40);
  expect(pace.throttled(pace.begin(0))).toBe(30_000);
});

test("several 429 of one crowd count as one", () => {
  const pace = new Pace();
  const crowd = Array.from({ length: 4 }, () => pace.begin(0));
  expect(crowd.map((ticket) => pace.throttled(ticket))).toEqual([30_000, undefined, undefined, undefined]);
  expect(pace.lanes).toBe(2);
});

test("a clock that is set back breaks nothing", () => {
  const pace = new Pace();
  pace.answered(pace.begin(1_000), 0);
  expect(pace.lanes).toBe(5);
});
