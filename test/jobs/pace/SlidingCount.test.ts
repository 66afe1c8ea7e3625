import { SlidingCount } from "../../../src/jobs/pace/SlidingCount";

const windowMs = 10_000;

function countOf(...momentsMs: number[]): SlidingCount {
  const count = new SlidingCount(windowMs);
  momentsMs.forEach((moment) => count.add(moment));
  return count;
}

test.each<[number[], number, number]>([
  [[], 0, 0],
  [[0, 100, 900], 900, 3],
  [[0, 100, 2_000], 10_999, 3],
  [[0, 100, 2_000], 11_000, 1],
  [[0, 2_000], 13_000, 0],
])("of entries at %j, those of the last ten seconds count at %d", (moments, nowMs, expected) => {
  expect(countOf(...moments).at(nowMs)).toBe(expected);
});

test.each<[number[], number, number]>([
  [[0, 0], 3, 0],
  [[0, 0], 2, 11_000],
  [[0, 2_000], 2, 11_000],
  [[0, 2_000], 1, 13_000],
])("of entries at %j, fewer than %d are left after %d ms", (moments, limit, expected) => {
  expect(countOf(...moments).msUntilBelow(limit, 0)).toBe(expected);
});
