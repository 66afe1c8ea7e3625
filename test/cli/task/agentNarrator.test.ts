import { agentNarrator } from "../../../src/cli/task/agentNarrator";
import { aStep } from "./aStep";

test("progress is a line every ten seconds, and a percentage whenever it is another", () => {
  const step = aStep();
  let nowMs = 0;
  const narrator = agentNarrator(step, () => nowMs);
  for (const [second, share] of [
    [0, undefined],
    [1, 0.001],
    [2, 0.009],
    [9, 0.42],
    [10, 0.429],
    [11, 1.5],
  ] as const) {
    nowMs = second * 1_000;
    narrator.progress(share, `after ${second} s`);
  }
  narrator.end();
  expect(step.told).toEqual([
    ["line", "after 0 s"],
    ["progress", 0, "after 1 s"],
    ["progress", 42, "after 9 s"],
    ["line", "42 %: after 10 s"],
    ["progress", 100, "after 11 s"],
    ["line", "150 %: after 11 s"],
  ]);
});

test("warnings and errors are issues of the step, notes are lines", () => {
  const step = aStep();
  const narrator = agentNarrator(step, () => 0);
  narrator.note("Signed in.");
  narrator.warn("One could not be read.");
  narrator.error("Stopped.");
  narrator.end();
  expect(step.told).toEqual([
    ["line", "Signed in."],
    ["warning", "One could not be read."],
    ["error", "Stopped."],
  ]);
});

test("warnings and errors come after how far the work has come", () => {
  const step = aStep();
  const narrator = agentNarrator(step, () => 0);
  narrator.progress(undefined, "Reading people.");
  narrator.progress(undefined, "Reading tokens.");
  narrator.warn("One could not be read.");
  narrator.progress(undefined, "Reading more tokens.");
  narrator.error("Stopped.");
  narrator.end();
  expect(step.told).toEqual([
    ["line", "Reading people."],
    ["line", "Reading tokens."],
    ["warning", "One could not be read."],
    ["line", "Reading more tokens."],
    ["error", "Stopped."],
  ]);
});
