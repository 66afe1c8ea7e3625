import { shardOf } from "../../../src/cli/task/shardOf";
import { aStep } from "./aStep";

const third = { "System.JobPositionInPhase": "3", "System.TotalJobsInPhase": "4" };

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ["a job of four reads its share", "auto", third, "3/4"],
  ["a slice reads its share", "auto", { ...third, "System.ParallelExecutionType": "MultiMachine" }, "3/4"],
  [
    "a job of a matrix has another organization or filter, and reads everyone",
    "auto",
    { ...third, "System.ParallelExecutionType": "MultiConfiguration" },
    "",
  ],
  [
    "a single job reads everyone",
    "auto",
    { "System.JobPositionInPhase": "1", "System.TotalJobsInPhase": "1" },
    "",
  ],
  ["an agent that says nothing reads everyone", "auto", {}, ""],
  ["an agent that says nonsense reads everyone", "auto", { ...third, "System.JobPositionInPhase": "x" }, ""],
  ["sharing can be switched off", "none", third, ""],
  ["a share that was named counts", "1/2", third, "1/2"],
  ["a share is passed on as it is, so that its error is said", "5/4", {}, "5/4"],
])("%s", (_what, shard, variables, expected) => {
  expect(shardOf(aStep({ inputs: { shard }, variables }))).toBe(expected);
});
