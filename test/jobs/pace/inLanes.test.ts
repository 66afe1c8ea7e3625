import { inLanes } from "../../../src/jobs/pace/inLanes";

test.each([
  [0, 3],
  [2, 3],
  [10, 3],
  [10, 1],
])(
  "%d items in %d lanes are each processed once, in order, and never more at a time",
  async (count, lanes) => {
    const begun: number[] = [];
    let [underWay, most] = [0, 0];
    const items = Array.from({ length: count }, (_, item) => item);
    await inLanes(items, lanes, async (item) => {
      begun.push(item);
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay--;
    });
    expect([begun, most]).toEqual([items, Math.min(count, lanes)]);
  },
);

test("the first failure is passed on", async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error("broken");
  };
  await expect(inLanes([1, 2, 3], 2, work)).rejects.toThrow("broken");
});
