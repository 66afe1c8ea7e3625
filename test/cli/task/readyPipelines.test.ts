import { readFileSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { idsSent } from "../whatWasSent";
import { anAgent, type Agent } from "./anAgent";
import { runPipeline, type EndedRun } from "./runPipeline";

const folder = resolve(__dirname, "../../../docs/pipelines");
const textOf = (name: string) => readFileSync(join(folder, name), "utf8");
const resultsOf = ({ steps }: EndedRun) => [...steps.values()].map(({ result }) => result);

let agent: Agent;

beforeEach(async () => {
  agent = await anAgent();
});
afterEach(() => agent.close());

test("the weekly report publishes the scan and the report, and fails for what it found", async () => {
  const run = await runPipeline(textOf("weekly-report.yml"), agent);
  expect(resultsOf(run)).toEqual(["Succeeded", "Failed"]);
  expect(run.artifacts.get("scan")).toEqual(["scan.jsonl.gz"]);
  expect(run.artifacts.get("report")).toContain("report.html");
  const [, report] = [...run.steps.values()];
  expect(Number(report?.outputs.findings)).toBeGreaterThan(0);
  expect(report?.errors).toEqual([expect.stringContaining("more than failOn allows")]);
});

test("four jobs and a merge read what one job reads", async () => {
  const run = await runPipeline(textOf("parallel-scan.yml"), agent);
  expect(resultsOf(run)).toEqual(Array(6).fill("Succeeded"));
  const whole = await agent.run({ inputs: { command: "scan" } });
  const merged = run.steps.get("merge-1.2");
  expect(merged?.outputs).toMatchObject({
    tokensFound: whole.outputs.tokensFound,
    peopleRead: whole.outputs.peopleRead,
    isComplete: "true",
  });
  expect(run.artifacts.get("scan")).toEqual(["scan.jsonl.gz"]);
});

describe("the revocation", () => {
  const parameters = { filter: "risk=fullAccess", reason: "Policy 7: no full access, $(nothing) more" };

  test("sends nothing before the approval, and exactly the plan after it", async () => {
    let before: readonly string[] | undefined;
    const onApproval = () => Promise.resolve(void (before = idsSent(agent.world)));
    const run = await runPipeline(textOf("revocation.yml"), agent, { parameters, onApproval });
    expect(before).toEqual([]);
    expect(resultsOf(run)).toEqual(["Succeeded", "Succeeded", "Succeeded"]);
    const plan = run.steps.get("plan.plan-1.2");
    const written = await readFile(plan?.outputs.planFile ?? "", "utf8");
    const sent = idsSent(agent.world);
    expect(sent).toHaveLength(Number(plan?.outputs.planCount));
    for (const id of sent) expect(written).toContain(id);
    expect(run.artifacts.get("revocation")).toEqual(["revocation.csv", "revocation.json"]);
  });

  test("refuses a plan that was exchanged while it waited for the approval", async () => {
    const onApproval = async () => {
      const other = { command: "plan", filter: "age=1", reason: "Another" };
      await agent.run({ inputs: { command: "scan" } });
      const { outputs } = await agent.run({ inputs: other });
      const published = join(agent.folder, "../plan.plan-1/_temp/pat-steward/plan.json");
      await writeFile(published, await readFile(outputs.planFile ?? ""));
    };
    const run = await runPipeline(textOf("revocation.yml"), agent, { parameters, onApproval });
    expect(resultsOf(run)).toEqual(["Succeeded", "Succeeded", "Failed"]);
    expect([...run.steps.values()].at(-1)?.errors.join()).toMatch(/not the one that was expected/);
    expect(idsSent(agent.world)).toEqual([]);
  });
});

test("every ready pipeline without a script is run here", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yml"));
  const scripts = names.filter((name) => textOf(name).includes("inlineScript"));
  expect(names.filter((name) => !scripts.includes(name)).sort()).toEqual([
    "parallel-scan.yml",
    "revocation.yml",
    "weekly-report.yml",
  ]);
});
