import { readFile } from "node:fs/promises";

import { readPlan } from "../../../src/jobs/plan-file/readPlan";
import type { PlanFile } from "../../../src/jobs/plan-file/PlanFile";
import type { EmulatorOptions } from "../../emulator/Emulator";
import { aCommandLine, type CommandLine, type Ended } from "../aCommandLine";
import { inProcess } from "../inProcess";

export interface PlannedRevocation extends CommandLine {
  /** The plan in a file, `plan.json` unless given. */
  plan(name?: string): Promise<PlanFile>;
  /** Runs a command in this process, with the organization and the credential. */
  inside(args: readonly string[], secret?: string): Promise<Ended>;
}

/** Commands that ask Azure DevOps something. */
const connected = new Set(["scan", "plan", "revoke"]);

function where({ world, emulator }: CommandLine): string[] {
  return ["--organization", world.organization.name, "--base-url", emulator.url];
}

/** A world with `scan.jsonl` of everyone and `plan.json` of what a filter finds in it. */
export async function aPlannedRevocation(
  filter: string,
  options?: EmulatorOptions,
): Promise<PlannedRevocation> {
  const line = await aCommandLine(options);
  const inside = ([command = "", ...args]: readonly string[], secret = line.secret) =>
    inProcess([command, ...(connected.has(command) ? where(line) : []), ...args], {
      environment: { AZURE_DEVOPS_EXT_PAT: secret },
    });
  const planned = { ...line, inside, plan: (name = "plan.json") => planIn(line.path(name)) };
  try {
    await mustEnd(inside(["scan", "--out", line.path("scan.jsonl")]));
    await mustEnd(inside(planArgs(line, filter)));
    return planned;
  } catch (error) {
    await line.close();
    throw error;
  }
}

export function planArgs(line: CommandLine, filter: string, out = "plan.json"): string[] {
  const reason = ["--reason", "Policy 7", "--out", line.path(out)];
  return ["plan", "--scan", line.path("scan.jsonl"), "--filter", filter, ...reason];
}

export function idsOf({ owners }: Pick<PlanFile, "owners">): string[] {
  return owners.flatMap(({ tokens }) => tokens.map(({ authorizationId }) => authorizationId)).sort();
}

async function planIn(path: string): Promise<PlanFile> {
  const reading = readPlan(await readFile(path, "utf8"));
  if (reading.kind !== "intact") throw new Error(`The plan is ${reading.kind}.`);
  return reading.plan;
}

async function mustEnd(running: Promise<Ended>): Promise<void> {
  const { code, err } = await running;
  if (code !== 0) throw new Error(`It ended with ${code}: ${err}`);
}
