import { Budget, windowMs } from "../../../src/jobs/pace/Budget";
import { SlidingCount } from "../../../src/jobs/pace/SlidingCount";

/** A budget of which so many requests of one moment used everything up. */
function usedUp(count: number): Budget {
  const budget = new Budget();
  for (let index = 0; index < count; index++) budget.begin(0);
  budget.exceeded(count);
  return budget;
}

test("nothing is held up until a limit is seen", () => {
  const budget = new Budget();
  for (let index = 0; index < 50_000; index++) budget.begin(index);
  expect([budget.pauseMs(50_000), budget.most]).toEqual([0, Infinity]);
});

test("used-up budget is free again after five minutes", () => {
  const budget = usedUp(500);
  expect(budget.pauseMs(windowMs / 2)).toBe(0);
  budget.begin(windowMs / 2);
  expect(budget.pauseMs(windowMs / 2)).toBeGreaterThan(0);
  expect(budget.freeInMs(windowMs / 2)).toBeLessThanOrEqual(windowMs / 2 + 1_000);
  expect(budget.pauseMs(windowMs + 1_000)).toBe(0);
  expect(budget.freeInMs(windowMs + 1_000)).toBe(0);
});

test("meanwhile single requests get through, a twentieth of what fits", () => {
  const budget = usedUp(1_000);
  let probes = 0;
  for (let now = 0; now < windowMs; now += budget.pauseMs(now) || 1) {
    if (budget.pauseMs(now) > 0) continue;
    budget.begin(now);
    probes++;
  }
  expect(probes).toBeGreaterThan(40);
  expect(probes).toBeLessThanOrEqual(51);
});

test("single requests answered immediately raise the limit, faster each time", () => {
  const budget = usedUp(100);
  const gaps: number[] = [];
  for (let now = 0; gaps.length < 6; now += gaps.at(-1) ?? 0) {
    budget.fitted(budget.begin(now));
    gaps.push(budget.pauseMs(now));
  }
  expect(gaps.every((gap, index) => index === 0 || gap === (gaps[index - 1] ?? 0) / 2)).toBe(true);
  expect(budget.most).toBe(106);
});

test("a level that was blocked is avoided for five minutes, then twice as long each time", () => {
  const budget = new Budget();
  for (let index = 0; index < 1_000; index++) budget.begin(0);
  budget.blocked(1_000, 0);
  expect(budget.most).toBe(950);
  expect(budget.pauseMs(30_000)).toBe(budget.freeInMs(30_000));
  for (let index = 0; index < 1_000; index++) budget.begin(windowMs + 1_000);
  budget.blocked(1_000, windowMs + 1_000);
  for (let index = 0; index < 1_000; index++) budget.begin(2 * windowMs + 2_000);
  const now = 2 * windowMs + 100_000;
  expect(budget.pauseMs(now)).toBe(budget.freeInMs(now));
});

test.each([
  ["a 429", (budget: Budget) => budget.blocked(3, 0)],
  ["a delay", (budget: Budget) => budget.exceeded(3)],
])("%s after a few requests does not stop the rest for minutes", (_name, trouble) => {
  const budget = new Budget();
  for (let index = 0; index < 3; index++) budget.begin(0);
  trouble(budget);
  expect(budget.pauseMs(30_000)).toBe(0);
});

test("a window drops each entry on time, however many there are", () => {
  const count = new SlidingCount(10_000);
  for (let now = 0; now < 20_000; now += 10) count.add(now);
  // Kept by the second: up to a second too long, never too short.
  expect(count.at(20_000)).toBeGreaterThanOrEqual(1_000);
  expect(count.at(20_000)).toBeLessThanOrEqual(1_100);
  expect(count.msUntilBelow(2_000, 20_000)).toBe(0);
  expect(count.msUntilBelow(500, 20_000)).toBeGreaterThan(4_000);
  expect(count.msUntilBelow(500, 20_000)).toBeLessThanOrEqual(7_000);
  expect(count.at(31_000)).toBe(0);
});

test("requests that are spread evenly still find out that more has become possible", () => {
  const budget = new Budget();
  let nowMs = 0;
  for (let sent = 0; sent < 100; sent++) budget.begin((nowMs += 10));
  budget.exceeded(80);
  // The others that used the rest of the budget are gone: from now on, everything is answered at once.
  const until = nowMs + 2 * windowMs;
  let places = 0;
  while (nowMs < until) {
    nowMs += Math.max(budget.pauseMs(nowMs), windowMs / 80);
    const place = budget.begin(nowMs);
    budget.fitted(place);
    places = Math.max(places, place);
  }
  for (; nowMs < until + windowMs; nowMs += Math.max(budget.pauseMs(nowMs), 100))
    budget.fitted(budget.begin(nowMs));
  expect(budget.most).toBeGreaterThan(400);
});
