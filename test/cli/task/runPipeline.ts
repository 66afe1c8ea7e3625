import { copyFile, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { inputsOf, isOurTask, jobsOf, type PipelineJob } from "../../scripts/pipelineSteps";
import { pipelineYaml } from "../../scripts/pipelineYaml";
import type { Agent, EndedStep } from "./anAgent";

export interface EndedRun {
  /** By stage, job, number among the parallel ones, and number of the step in the job. */
  readonly steps: ReadonlyMap<string, EndedStep>;
  /** File names by artifact. */
  readonly artifacts: ReadonlyMap<string, readonly string[]>;
}

export interface Choices {
  readonly parameters?: Readonly<Record<string, string>>;
  /** Called before a job with an environment, as if somebody approved it there. */
  readonly onApproval?: () => Promise<void>;
}

/**
 * Runs the task's steps of a pipeline: each job in folders of its own, with what it downloads and is handed on. Other
 * steps and conditions are left out.
 */
export async function runPipeline(text: string, agent: Agent, choices: Choices = {}): Promise<EndedRun> {
  const filled = text.replace(/\$\{\{ parameters\.(\w+) \}\}/g, (_, name: string) =>
    JSON.stringify(choices.parameters?.[name] ?? ""),
  );
  const run: Running = { agent, steps: new Map(), published: new Map(), outputs: new Map() };
  for (const job of jobsOf(pipelineYaml(filled))) {
    if (job.environment !== undefined) await choices.onApproval?.();
    for (let position = 1; position <= job.parallel; position++) await runJob(run, job, position);
  }
  const names = [...run.published].map(([name, paths]): [string, string[]] => [
    name,
    paths.map((path) => basename(path)),
  ]);
  return { steps: run.steps, artifacts: new Map(names) };
}

interface Running {
  readonly agent: Agent;
  readonly steps: Map<string, EndedStep>;
  readonly published: Map<string, string[]>;
  /** By `stage.job.step.variable`. */
  readonly outputs: Map<string, string>;
}

async function runJob(run: Running, job: PipelineJob, position: number): Promise<void> {
  const { agent, outputs, published } = run;
  const place = [job.stage, job.name].filter((part) => part !== "").join(".");
  const work = join(dirname(agent.folder), `${place}-${position}`);
  const [temporary, workspace] = [join(work, "_temp"), join(work, "1")];
  await Promise.all([mkdir(temporary, { recursive: true }), mkdir(workspace, { recursive: true })]);
  const variables = {
    "Agent.TempDirectory": temporary,
    "Pipeline.Workspace": workspace,
    "System.JobPositionInPhase": String(position),
    "System.TotalJobsInPhase": String(job.parallel),
    ...Object.fromEntries(
      Object.entries(job.variables).map(([name, value]) => [name, handedOn(value, outputs)]),
    ),
  };
  for (const [index, step] of job.steps.entries()) {
    if (step.download === "current") {
      const wanted = String(step.patterns ?? `${String(step.artifact)}/**`);
      await download(published, wanted, workspace);
    }
    if (!isOurTask(step)) continue;
    const connection = { url: agent.collectionUri, scheme: "Token", parameters: { apitoken: agent.secret } };
    const ended = await agent.run({
      inputs: inputsOf(step),
      variables,
      env: {},
      connections: { "pat-steward": connection },
    });
    run.steps.set(`${place}-${position}.${index}`, ended);
    for (const [name, value] of Object.entries(ended.outputs))
      outputs.set(`${place}.${String(step.name)}.${name}`, value);
    for (const [name, paths] of Object.entries(ended.artifacts))
      published.set(name, [...(published.get(name) ?? []), ...paths]);
  }
}

/** `$[ stageDependencies.plan.plan.outputs['plan.planHash'] ]` is what that step has set. */
function handedOn(value: string, outputs: ReadonlyMap<string, string>): string {
  const [, place, name] = /stageDependencies\.([\w.]+)\.outputs\['([\w.]+)'\]/.exec(value) ?? [];
  return outputs.get(`${place}.${name}`) ?? "";
}

async function download(
  published: ReadonlyMap<string, readonly string[]>,
  pattern: string,
  workspace: string,
): Promise<void> {
  for (const [artifact, paths] of published)
    for (const path of paths) {
      const inArtifact = join(artifact, basename(path));
      if (!fits(inArtifact, pattern)) continue;
      await mkdir(join(workspace, artifact), { recursive: true });
      await copyFile(path, join(workspace, inArtifact));
    }
}

/** `*` stands for anything in a name, `**` for any path. */
function fits(path: string, pattern: string): boolean {
  const parts = pattern.split("**").map((part) => part.replaceAll("*", "[^/]*"));
  return new RegExp(`^${parts.join(".*")}$`).test(path);
}
