import { onceUnlessItFails } from "../../src/azure/onceUnlessItFails";

test("two credentials of one page turn the bridge on once", async () => {
  let count = 0;
  const enable = onceUnlessItFails(async () => ++count);
  expect(await Promise.all([enable(), enable()])).toEqual([1, 1]);
  expect(await enable()).toBe(1);
});

test("a failure is retried on the next call, and reaches everyone who waited", async () => {
  let count = 0;
  const work = onceUnlessItFails(async () => {
    count++;
    if (count === 1) throw new Error("not yet");
    return count;
  });
  const both = await Promise.allSettled([work(), work()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await work()).toBe(2);
});
