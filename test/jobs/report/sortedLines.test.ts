import { sortedLines } from "../../../src/jobs/report/sortedLines";
import { finish } from "../../../src/tokens/steps/finish";
import { stretchLength } from "../../../src/tokens/steps/inStretches";
import { aReport } from "./aReport";

test("the lines come failures first and are counted, once for as long as they are the same", () => {
  const { lines } = aReport();
  const answer = finish(sortedLines(lines));
  expect(answer.sorted.map(({ state }) => state)).toEqual(["refused", "stillListed", "gone"]);
  expect(answer.counts).toEqual({ refused: 1, stillListed: 1, unknown: 0, open: 0, gone: 1 });
  expect(finish(sortedLines(lines))).toBe(answer);
  expect(finish(sortedLines([...lines]))).not.toBe(answer);
});

test("thousands of lines are sorted a stretch at a time", () => {
  const [line] = aReport().lines;
  const lines = Array.from({ length: 3 * stretchLength }, () => line).flatMap((each) => each ?? []);
  const work = sortedLines(lines);
  let pauses = 0;
  while (!work.next().done) pauses++;
  expect(pauses).toBe(2);
});
