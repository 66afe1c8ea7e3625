import { Bell } from "../../../src/jobs/pace/Bell";

async function isRung(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), new Promise<false>((r) => setImmediate(() => r(false)))]);
}

test("everyone waiting hears the next ring, and only that one", async () => {
  const bell = new Bell();
  const [first, second] = [bell.next(), bell.next()];
  expect(await isRung(first)).toBe(false);
  bell.ring();
  expect(await Promise.all([first, second].map(isRung))).toEqual([true, true]);
  expect(await isRung(bell.next())).toBe(false);
});

test.each([
  [0, 0, false],
  [1, 0, true],
  [1, 1, false],
  [3, 1, true],
])("after %d rings, a listener who heard %d is told immediately or waits", async (rings, heard, isTold) => {
  const bell = new Bell();
  for (let ring = 0; ring < rings; ring++) bell.ring();
  expect(await isRung(bell.after(heard))).toBe(isTold);
});
