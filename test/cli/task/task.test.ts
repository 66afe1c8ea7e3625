import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { idsSent } from "../whatWasSent";
import { anAgent, type Agent, type EndedStep } from "./anAgent";
import { taskJson } from "./taskJson";

const declared = taskJson.outputVariables.map(({ name }) => name);

/** What holds after every step: no exit code of its own, no variable that the agent would refuse, no secret. */
function expectWellBehaved(ended: EndedStep, { secret }: Agent): void {
  expect(ended.code).toBe(0);
  const names = ended.commands.flatMap(({ name, properties }) =>
    name === "task.setvariable" ? [properties.variable] : [],
  );
  expect(declared).toEqual(expect.arrayContaining(names));
  const said = ended.log.split(/\r?\n/).filter((line) => !line.startsWith("##vso[task.setsecret]"));
  expect(said.join("\n")).not.toContain(secret);
}

describe("from a scan to a verified revocation, a step each", () => {
  let agent: Agent;
  let plan: EndedStep;
  const filter = "risk=fullAccess";

  beforeAll(async () => {
    agent = await anAgent();
  });
  afterAll(() => agent.close());

  test("scan reads everyone, masks the credential, and publishes its file under the name that was given", async () => {
    const ended = await agent.run({ inputs: { command: "scan", artifact: "tokens" } });
    expectWellBehaved(ended, agent);
    expect(ended.result).toBe("Succeeded");
    expect(ended.outputs).toMatchObject({ peopleRead: "11", peopleFailed: "0", isComplete: "true" });
    expect(ended.artifacts).toEqual({ tokens: [`${agent.folder}/scan.jsonl.gz`] });
    const masked = ended.commands.filter(({ name }) => name === "task.setsecret");
    expect(masked.map(({ data }) => data)).toEqual([agent.secret]);
    expect(ended.commands.at(-1)?.name).toBe("task.complete");
  });

  test("the percentage beside the step only grows, and ends at 100", async () => {
    const { commands } = await agent.run({ inputs: { command: "scan" } });
    const percents = commands
      .filter(({ name }) => name === "task.setprogress")
      .map(({ properties }) => Number(properties.value));
    expect(percents.at(-1)).toBe(100);
    expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
  });

  test("nothing is published unless an artifact was named", async () => {
    const { artifacts } = await agent.run({ inputs: { command: "scan" } });
    expect(artifacts).toEqual({});
  });

  test("report shows a page in the run and publishes the lists", async () => {
    const ended = await agent.run({ inputs: { command: "report", filter, artifact: "report" }, env: {} });
    expectWellBehaved(ended, agent);
    expect(ended.result).toBe("Succeeded");
    expect(Number(ended.outputs.findings)).toBeGreaterThan(0);
    expect(ended.summaries.map((path) => basename(path))).toEqual(["PAT Steward report.md"]);
    expect(ended.artifacts.report?.map((path) => basename(path)).sort()).toEqual([
      "PAT Steward report.md",
      "report.html",
      "tokens.csv",
      "tokens.json",
    ]);
    for (const path of ended.artifacts.report ?? []) expect(await readFile(path, "utf8")).not.toBe("");
  });

  test("report fails the step when more is found than allowed, says how much, and still hands everything on", async () => {
    const ended = await agent.run({ inputs: { command: "report", filter, failOn: "0", artifact: "report" } });
    const { findings } = ended.outputs;
    expect(ended.result).toBe("Failed");
    expect(ended.errors).toEqual([`${findings} tokens found, more than failOn allows.`]);
    expect(ended.summaries).toHaveLength(1);
    expect(ended.artifacts.report).toHaveLength(4);
  });

  test("no page is shown in the run if that was switched off", async () => {
    const ended = await agent.run({ inputs: { command: "report", summary: "false" } });
    expect(ended.summaries).toEqual([]);
  });

  test("plan sends nothing, and gives out the hash and the confirmation", async () => {
    plan = await agent.run({
      inputs: { command: "plan", filter, reason: "Policy 7; no [full] access, 100%" },
    });
    expectWellBehaved(plan, agent);
    expect(plan.result).toBe("Succeeded");
    expect(plan.outputs.planHash).toMatch(/^[0-9a-f]{64}$/);
    expect(plan.outputs.confirmation).toBe(`revoke ${plan.outputs.planCount} tokens`);
    expect(plan.summaries.map((path) => basename(path))).toEqual(["PAT Steward plan.md"]);
    const written: unknown = JSON.parse(await readFile(plan.outputs.planFile ?? "", "utf8"));
    expect(written).toMatchObject({ reason: "Policy 7; no [full] access, 100%" });
    expect(idsSent(agent.world)).toEqual([]);
  });

  test("revoke sends nothing as long as it is not switched on", async () => {
    const ended = await agent.run({ inputs: { command: "revoke" } });
    expectWellBehaved(ended, agent);
    expect(ended.outputs).toMatchObject({ isSent: "false", planHash: plan.outputs.planHash });
    expect(idsSent(agent.world)).toEqual([]);
  });

  test("revoke refuses another plan than the one that was approved", async () => {
    const expectHash = "0".repeat(64);
    const ended = await agent.run({ inputs: { command: "revoke", send: "true", expectHash } });
    expect(ended.result).toBe("Failed");
    expect(ended.errors.join()).toMatch(/not the one that was expected/);
    expect(idsSent(agent.world)).toEqual([]);
  });

  test("revoke carries out the approved plan, exactly it, and says so in output variables", async () => {
    const { planHash = "", confirmation = "", planCount = "" } = plan.outputs;
    const ended = await agent.run({
      inputs: {
        command: "revoke",
        send: "true",
        expectHash: planHash,
        confirm: confirmation,
        artifact: "proof",
      },
    });
    expectWellBehaved(ended, agent);
    expect(ended.result).toBe("Succeeded");
    expect(ended.outputs).toMatchObject({ isSent: "true", revoked: planCount, notGone: "0" });
    expect(idsSent(agent.world)).toHaveLength(Number(planCount));
    expect(ended.artifacts.proof?.map((path) => basename(path))).toEqual([
      "revocation.csv",
      "revocation.json",
    ]);
  });

  test("a plan that would revoke nothing succeeds without a file", async () => {
    const rescan = await agent.run({ inputs: { command: "scan" } });
    const ended = await agent.run({ inputs: { command: "plan", filter, reason: "Policy 7" } });
    expect([rescan.result, ended.result]).toEqual(["Succeeded", "Succeeded"]);
    expect(ended.outputs).toEqual({ planCount: "0" });
  });
});

describe("parallel jobs", () => {
  let agent: Agent;

  beforeAll(async () => {
    agent = await anAgent({ scenario: "enterprise", userCount: 60, tokenCount: 300 });
  });
  afterAll(() => agent.close());

  test("read a share each, which merge puts together to what one job reads", async () => {
    const whole = await agent.run({ inputs: { command: "scan" } });
    const folder = `${agent.folder}-shards`;
    const shards = [];
    for (const position of ["1", "2", "3", "4"]) {
      const variables = { "System.JobPositionInPhase": position, "System.TotalJobsInPhase": "4" };
      shards.push(await agent.run({ inputs: { command: "scan", folder, artifact: "shards" }, variables }));
    }
    const files = shards.flatMap(({ artifacts }) => artifacts.shards ?? []);
    expect(files.map((path) => basename(path))).toEqual(
      [1, 2, 3, 4].map((index) => `scan-${index}-of-4.jsonl.gz`),
    );
    const merged = await agent.run({
      inputs: { command: "merge", files: `${folder}/scan-*.jsonl.gz` },
      env: {},
    });
    expectWellBehaved(merged, agent);
    expect(merged).toMatchObject({ result: "Succeeded", warnings: [] });
    expect(merged.outputs).toMatchObject({
      peopleRead: whole.outputs.peopleRead,
      tokensFound: whole.outputs.tokensFound,
      shardsMissing: "0",
      isComplete: "true",
    });
    expect(shards.every(({ outputs }) => Number(outputs.peopleRead) > 0)).toBe(true);
  });

  test("a lost share is a warning, and the step is shown as one with issues", async () => {
    const files = [1, 2, 4].map((index) => `${agent.folder}-shards/scan-${index}-of-4.jsonl.gz`).join("\n");
    const ended = await agent.run({ inputs: { command: "merge", files } });
    expect(ended.result).toBe("SucceededWithIssues");
    expect(ended.warnings.join("\n")).toMatch(/Missing: shard 3\./);
    expect(ended.outputs).toMatchObject({ shardsMissing: "1", isComplete: "false" });
  });
});
