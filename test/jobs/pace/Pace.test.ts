import { Pace } from "../../../src/jobs/pace/Pace";

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

test("halves when an answer takes over three times the usual time, once for all requests in flight", () => {
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

test("treats a jump within half a second as noise", () => {
  const pace = new Pace();
  answers(pace, 20, 10);
  answers(pace, 1, 490);
  expect(pace.lanes).toBe(25);
});

test("never goes below one request", () => {
  const pace = new Pace();
  for (let index = 0; index < 10; index++) pace.throttled(pace.begin(0), 0);
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
  const backOffs = Array.from({ length: 6 }, () => pace.throttled(pace.begin(0), 0));
  expect(backOffs).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
  answers(pace, 1, 40);
  expect(pace.throttled(pace.begin(0), 0)).toBe(30_000);
});

test("several 429 of one crowd count as one", () => {
  const pace = new Pace();
  const crowd = Array.from({ length: 4 }, () => pace.begin(0));
  expect(crowd.map((ticket) => pace.throttled(ticket, 0))).toEqual([30_000, undefined, undefined, undefined]);
  expect(pace.lanes).toBe(2);
});

test("setting the clock back breaks nothing", () => {
  const pace = new Pace();
  pace.answered(pace.begin(1_000), 0);
  expect(pace.lanes).toBe(5);
});

test("one slow answer among fast ones sent later is an accident, and changes nothing", () => {
  const pace = new Pace();
  answers(pace, 16, 40);
  const heldUp = pace.begin(0);
  answers(pace, 1, 40);
  const lanes = pace.lanes;
  pace.answered(heldUp, 9_000);
  expect(pace.lanes).toBe(lanes);
  expect(pace.mostPerSecond).toBe(Infinity);
});

test("three delays in a row reveal the budget: what was sent so far is what fits into five minutes", () => {
  const pace = new Pace();
  answers(pace, 300, 40);
  expect(pace.pauseMs(40)).toBe(0);
  for (let index = 0; index < 3; index++) pace.answered(pace.begin(40), 5_040);
  expect(pace.mostPerSecond).toBeCloseTo(1, 1);
  expect(pace.pauseMs(5_040)).toBeGreaterThan(10_000);
  expect(pace.freeInMs(5_040)).toBeGreaterThan(290_000);
  expect(pace.pauseMs(302_000)).toBe(0);
});

test("a crowd waiting for a browser's few connections is reduced, and reveals no budget", () => {
  const pace = new Pace({ firstLanes: 64, mostLanes: 64 });
  const crowd = Array.from({ length: 64 }, () => pace.begin(0));
  crowd.forEach((ticket, index) => pace.answered(ticket, index < 12 ? 300 : 3_000));
  expect(pace.lanes).toBe(32);
  expect(pace.mostPerSecond).toBe(Infinity);
});

test("answers slow by less than two seconds reveal no budget until one is certain", () => {
  const pace = new Pace();
  answers(pace, 300, 40);
  answers(pace, 5, 1_000);
  expect(pace.pauseMs(1_000)).toBe(0);
  pace.throttled(pace.begin(1_000), 1_000);
  expect(pace.pauseMs(31_000)).toBeGreaterThan(0);
});
