import { verdictOn } from "./Figure";
import { inPairs, measured, measuredOver } from "./pairs";

test.each([
  ["a count under its limit", { value: 9, atMost: 10 }, "yes"],
  ["a count over its limit", { value: 11, atMost: 10 }, "no"],
  ["measurements that all meet the target", { value: 9, spread: { low: 8, high: 10 }, atMost: 10 }, "yes"],
  [
    "a median that meets it by less than they vary",
    { value: 9, spread: { low: 8, high: 11 }, atMost: 10 },
    "not sure",
  ],
  [
    "a median that misses it by less than they vary",
    { value: 11, spread: { low: 9, high: 12 }, atMost: 10 },
    "not sure",
  ],
  ["measurements that all miss it", { value: 12, spread: { low: 11, high: 13 }, atMost: 10 }, "no"],
  ["too little of what should be much", { value: 0.7, spread: { low: 0.6, high: 0.8 }, atLeast: 0.85 }, "no"],
  ["a figure without a target", { value: 3 }, undefined],
] as const)("%s", (_, figure, verdict) => {
  expect(verdictOn({ unit: "", ...figure })).toBe(verdict);
});

test("in every other pair the limit is measured first", async () => {
  const order: string[] = [];
  const pairs = await inPairs(
    4,
    async () => order.push("ours"),
    async () => order.push("limit"),
  );
  expect(order).toEqual(["ours", "limit", "limit", "ours", "ours", "limit", "limit", "ours"]);
  expect(pairs).toEqual([
    [1, 2],
    [4, 3],
    [5, 6],
    [8, 7],
  ]);
});

test("one slow run changes neither the median nor the spread", () => {
  expect(measured([10, 12, 900, 11, 13])).toEqual({ value: 12, spread: { low: 11, high: 13 } });
});

test("a busy minute that slows both of a pair leaves their ratio as it is", () => {
  expect(
    measuredOver([
      [10, 5],
      [30, 15],
      [100, 50],
    ]),
  ).toMatchObject({ value: 2, spread: { low: 2, high: 2 } });
});
