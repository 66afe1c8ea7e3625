import { isMapping, listOf, type Yaml } from "./pipelineYaml";

type Mapping = { readonly [key: string]: Yaml };

export interface PipelineJob {
  /** Empty in a pipeline without stages. */
  readonly stage: string;
  readonly name: string;
  /** A job with an environment, which may ask for approvals. */
  readonly environment: string | undefined;
  /** How many of it run side by side. */
  readonly parallel: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly steps: readonly Mapping[];
}

/** The jobs of a pipeline, in order. */
export function jobsOf(pipeline: Yaml): PipelineJob[] {
  if (!isMapping(pipeline)) throw new Error("The pipeline is no mapping.");
  if (!("stages" in pipeline)) return jobsIn(pipeline, "");
  return mappings(pipeline.stages).flatMap((stage) => jobsIn(stage, String(stage.stage)));
}

function jobsIn(parent: Mapping, stage: string): PipelineJob[] {
  return mappings(parent.jobs).map((job) => ({
    stage,
    name: String(job.job ?? job.deployment),
    environment: typeof job.environment === "string" ? job.environment : undefined,
    parallel: Number(at(job, "strategy", "parallel") ?? 1),
    variables: textsOf(job.variables),
    steps: mappings(job.steps ?? at(job, "strategy", "runOnce", "deploy", "steps")),
  }));
}

export function isOurTask(step: Mapping): boolean {
  return step.task === "PatSteward@0";
}

/** The inputs of a step as the agent gets them. */
export function inputsOf({ inputs }: Mapping): Readonly<Record<string, string>> {
  return textsOf(inputs);
}

export function textsOf(value: Yaml | undefined): Readonly<Record<string, string>> {
  if (!isMapping(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}

function at(value: Yaml | undefined, ...path: readonly string[]): Yaml | undefined {
  return path.reduce<Yaml | undefined>((inner, key) => (isMapping(inner) ? inner[key] : undefined), value);
}

function mappings(value: Yaml | undefined): Mapping[] {
  return listOf(value).filter(isMapping);
}
