import { LatestNews } from "../../../src/jobs/scan/LatestNews";

/** Reads all news, taking this many milliseconds for each in turn. Returns what was read, and the rest after it. */
async function readTaking(...milliseconds: readonly number[]) {
  let nowMs = 0;
  const news = new LatestNews<number>(() => nowMs);
  const read: { readonly value: number; readonly restMs: number }[] = [];
  news.push(0);
  for await (const value of news) {
    read.push({ value, restMs: news.restMs });
    if (value === milliseconds.length) break;
    nowMs += milliseconds[value] ?? 0;
    news.push(value + 1);
  }
  return read.map(({ restMs }) => restMs);
}

test.each([
  ["a reader who takes no time", [0, 0, 0], [1_000, 1_000, 1_000, 1_000]],
  ["a page that draws fast", [8, 8, 8], [1_000, 1_000, 1_000, 1_000]],
  ["a page that takes long to draw", [20, 20, 20], [1_000, 1_000, 2_400, 2_400]],
  ["a page that takes very long", [900, 900, 900], [1_000, 1_000, 5_000, 5_000]],
  ["a page that draws slowly only once", [400, 10, 400], [1_000, 1_000, 1_200, 1_200]],
])("%s gets as much news as it has time for", async (_, taking, rests) => {
  expect(await readTaking(...taking)).toEqual(rests);
});

test("of what happens while the reader is busy, only the latest is told", async () => {
  const news = new LatestNews<string>(() => 0);
  const read: string[] = [];
  news.push("a");
  for await (const value of news) {
    read.push(value);
    if (value !== "a") break;
    for (const more of ["b", "c", "d"]) news.push(more);
  }
  expect(read).toEqual(["a", "d"]);
});

test("the last news is told before the end and before a failure", async () => {
  const read: string[] = [];
  const closed = new LatestNews<string>(() => 0);
  closed.push("last");
  closed.close();
  for await (const value of closed) read.push(value);
  const failed = new LatestNews<string>(() => 0);
  failed.push("before");
  failed.fail(new Error("broken"));
  const reading = async () => {
    for await (const value of failed) read.push(value);
  };
  await expect(reading()).rejects.toThrow("broken");
  expect(read).toEqual(["last", "before"]);
});
