import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

import { filesOf } from "../../contract/aVsix";
import { startEmulator, type Emulator, type EmulatorOptions } from "../../emulator/Emulator";
import { extensionDataRoutes } from "../../emulator/host/extensionDataRoutes";
import type { World } from "../../emulator/world/World";
import { neededScopes } from "../aCommandLine";
import { taskJson } from "./taskJson";
import { vsoCommands, type VsoCommand } from "./vsoCommands";

const inPackage = "build/task/PatSteward/";

export interface Step {
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the job by their names with dots. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The `env` of the step. By default it has a token. */
  readonly env?: Readonly<Record<string, string>>;
  readonly connections?: Readonly<Record<string, ServiceConnection>>;
  /** Called with all that the process has written so far, whenever there is more. */
  readonly onLog?: (log: string, child: ChildProcess) => void;
}

export interface ServiceConnection {
  readonly url: string;
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface EndedStep {
  readonly code: number | null;
  /** Everything that the process has written. */
  readonly log: string;
  readonly commands: readonly VsoCommand[];
  readonly result: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** Files by artifact. */
  readonly artifacts: Readonly<Record<string, readonly string[]>>;
  readonly summaries: readonly string[];
}

/** An agent with one job, and an emulator over HTTP. */
export interface Agent {
  readonly emulator: Emulator;
  readonly world: World;
  readonly secret: string;
  /** Where the steps write by default. */
  readonly folder: string;
  /** The organization as a pipeline there knows it. */
  readonly collectionUri: string;
  run(step: Step): Promise<EndedStep>;
  close(): Promise<void>;
}

export async function anAgent(options: EmulatorOptions = {}, scopes = neededScopes): Promise<Agent> {
  const work = await mkdtemp(join(tmpdir(), "agent-"));
  const [temporary, sources] = [join(work, "_temp"), join(work, "1/s")];
  await Promise.all([mkdir(temporary), mkdir(sources, { recursive: true })]);
  const program = join(await taskFolderIn(work), "index.js");
  const emulator = await startEmulator({ routes: extensionDataRoutes, ...options });
  const { world } = emulator;
  const { secret } = world.addToken({ displayName: "pipeline", scope: scopes });
  const collectionUri = `${emulator.url}/${world.organization.name}/`;
  const variables = {
    "Agent.Version": "4.260.0",
    "Agent.TempDirectory": temporary,
    "Agent.WorkFolder": work,
    "Pipeline.Workspace": join(work, "1"),
    "System.DefaultWorkingDirectory": sources,
    "System.CollectionUri": collectionUri,
    "System.HostType": "build",
    "System.JobPositionInPhase": "1",
    "System.TotalJobsInPhase": "1",
  };
  return {
    emulator,
    world,
    secret,
    collectionUri,
    folder: join(temporary, "pat-steward"),
    run: (step) =>
      runStep(program, sources, {
        ...step,
        variables: { ...variables, ...step.variables },
        env: step.env ?? { AZURE_DEVOPS_EXT_PAT: secret },
      }),
    async close() {
      await emulator.close();
      await rm(work, { recursive: true, force: true });
    },
  };
}

/** The task as an agent has it: out of the package, or from the build if no package is named. */
async function taskFolderIn(work: string): Promise<string> {
  const named = process.env.VSIX_PATH;
  const built = resolve(__dirname, "../../..", inPackage);
  if (!named && !existsSync(built)) throw new Error('Run "npm run package" first.');
  if (!named) return built;
  const files = await filesOf(readFileSync(resolve(named)));
  for (const [path, content] of files) {
    if (!path.startsWith(inPackage)) continue;
    await mkdir(dirname(join(work, "_tasks", path)), { recursive: true });
    await writeFile(join(work, "_tasks", path), content);
  }
  return join(work, "_tasks", inPackage);
}

function runStep(program: string, cwd: string, step: Step): Promise<EndedStep> {
  return new Promise((done, failed) => {
    const env = { PATH: process.env.PATH ?? "", HOME: cwd, ...environmentOf(step) };
    const child = spawn(process.execPath, [program], { cwd, env });
    let log = "";
    const take = (chunk: Buffer) => {
      log += chunk.toString();
      step.onLog?.(log, child);
    };
    // The agent looks for commands in both.
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", failed);
    child.on("close", (code) => done(endedStep(code, log)));
  });
}

/**
 * Names as the agent's `Handler.cs` makes them: dots and blanks become underscores, inputs and variables capitals.
 * https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Agent.Worker/Handlers/Handler.cs
 */
function environmentOf({ inputs, variables = {}, env = {}, connections = {} }: Step): Record<string, string> {
  const nameOf = (name: string) => name.replace(/[. ]/g, "_").toUpperCase();
  const expanded = (text: string) =>
    text.replace(/\$\(([^)]+)\)/g, (whole, name: string) => variables[name] ?? whole);
  const defaults = taskJson.inputs.map(({ name, defaultValue = "" }) => [name, defaultValue]);
  const given = { ...Object.fromEntries(defaults), ...inputs };
  return {
    ...env,
    ...keyed(variables, nameOf),
    VSTS_PUBLIC_VARIABLES: JSON.stringify(Object.keys(variables)),
    VSTS_SECRET_VARIABLES: "[]",
    ...keyed(given, (name) => `INPUT_${nameOf(name)}`, expanded),
    ...Object.assign(
      {},
      ...Object.entries(connections).map(([id, { url, scheme, parameters }]) => ({
        [`ENDPOINT_URL_${id}`]: url,
        [`ENDPOINT_AUTH_${id}`]: JSON.stringify({ parameters, scheme }),
        [`ENDPOINT_AUTH_SCHEME_${id}`]: scheme,
        [`ENDPOINT_DATA_${id}`]: "{}",
        ...keyed(parameters, (name) => `ENDPOINT_AUTH_PARAMETER_${id}_${nameOf(name)}`),
      })),
    ),
  };
}

function keyed(
  values: Readonly<Record<string, string>>,
  key: (name: string) => string,
  of = (value: string) => value,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [key(name), of(value)]));
}

function endedStep(code: number | null, log: string): EndedStep {
  const commands = vsoCommands(log);
  const named = (name: string) => commands.filter((command) => command.name === name);
  const issues = (type: string) =>
    named("task.issue").flatMap(({ properties, data }) => (properties.type === type ? [data] : []));
  const artifacts: Record<string, string[]> = {};
  for (const { properties, data } of named("artifact.upload"))
    (artifacts[properties.artifactname ?? ""] ??= []).push(data);
  return {
    code,
    log,
    commands,
    result: named("task.complete").at(-1)?.properties.result,
    outputs: Object.fromEntries(
      named("task.setvariable").flatMap(({ properties, data }) =>
        properties.isOutput === "true" ? [[properties.variable, data]] : [],
      ),
    ),
    warnings: issues("warning"),
    errors: issues("error"),
    artifacts,
    summaries: named("task.uploadsummary").map(({ data }) => data),
  };
}
