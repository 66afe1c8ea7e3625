import { Rate } from "../../../src/jobs/scan/Rate";

test.each<[string, [number, number][], number | undefined]>([
  ["nothing", [], undefined],
  ["one moment", [[0, 5]], undefined],
  [
    "the same moment twice",
    [
      [0, 5],
      [0, 9],
    ],
    undefined,
  ],
  [
    "ten in a second",
    [
      [0, 0],
      [1_000, 10],
    ],
    10,
  ],
  [
    "a stand-still",
    [
      [0, 10],
      [10_000, 10],
    ],
    0,
  ],
  [
    "what was long ago",
    [
      [0, 0],
      [10_000, 1_000],
      [40_000, 1_000],
      [41_000, 1_000],
    ],
    0,
  ],
])("the rate of %s", (_, samples, perSecond) => {
  const rate = new Rate();
  for (const [atMs, count] of samples) rate.note(atMs, count);
  expect(rate.perSecond).toBe(perSecond);
});
