import { exitCodes, type ExitCode } from "../../../src/cli/exitCodes";
import { endTask } from "../../../src/cli/task/endTask";
import { aStep } from "./aStep";

const quiet = { hasErrors: false, artifact: "" };

test.each<[ExitCode, string, string | undefined]>([
  [exitCodes.done, "Succeeded", undefined],
  [exitCodes.failed, "Failed", undefined],
  [exitCodes.wrongUse, "Failed", undefined],
  [exitCodes.findings, "Failed", "error"],
  [exitCodes.partly, "SucceededWithIssues", "warning"],
  [exitCodes.refused, "Failed", undefined],
  [exitCodes.stopped, "Failed", undefined],
])("the exit code %s is shown as %s", (exitCode, result, issue) => {
  const step = aStep();
  endTask({ exitCode, facts: {}, files: [] }, quiet, step);
  expect(step.told.map(([what]) => what)).toEqual(issue === undefined ? ["result"] : [issue, "result"]);
  expect(step.told.at(-1)).toEqual(["result", result]);
});

test("a step that was cut short, which it has said as an error, fails although a part is done", () => {
  const step = aStep();
  endTask({ exitCode: exitCodes.partly, facts: {}, files: [] }, { ...quiet, hasErrors: true }, step);
  expect(step.told).toEqual([["result", "Failed"]]);
});

test("what was found and written is handed on before the result, with whole paths", () => {
  const step = aStep();
  endTask(
    {
      exitCode: exitCodes.findings,
      facts: { planCount: 37, isComplete: false, filter: "risk=fullAccess" },
      files: [
        { path: "/temp/plan.json", kind: "plan" },
        { path: "/temp/PAT Steward plan.md", kind: "summary" },
        { path: "tokens.csv", kind: "report" },
      ],
    },
    { hasErrors: false, artifact: "plans" },
    step,
  );
  expect(step.told).toEqual([
    ["output", "planCount", "37"],
    ["output", "isComplete", "false"],
    ["output", "filter", "risk=fullAccess"],
    ["output", "planFile", "/temp/plan.json"],
    ["artifact", "plans", "/temp/plan.json"],
    ["summary", "/temp/PAT Steward plan.md"],
    ["artifact", "plans", "/temp/PAT Steward plan.md"],
    ["artifact", "plans", `${process.cwd()}/tokens.csv`],
    ["error", "37 tokens found, more than failOn allows."],
    ["result", "Failed"],
  ]);
});
