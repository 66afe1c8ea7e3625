import { mkdir } from "node:fs/promises";

import { CommandError } from "../CommandError";
import type { CommandResult } from "../CommandResult";
import { exitCodes } from "../exitCodes";
import { whyOf } from "../files/whyOf";
import { wrongUse } from "../Options";
import { run } from "../run";
import type { Surroundings } from "../Surroundings";
import type { Agent } from "./Agent";
import { accessOf, type Access } from "./accessOf";
import { agentNarrator } from "./agentNarrator";
import { argumentsOf, isOnline, sendsAnyPlan } from "./argumentsOf";
import { endTask } from "./endTask";
import { words } from "./words";

type Machine = Pick<Surroundings, "environment" | "signal" | "clock">;

/** One step of a pipeline: what its inputs ask for, as a command. Never rejects. */
export async function runTask(agent: Agent, machine: Machine): Promise<void> {
  let hasErrors = false;
  const listening: Agent = {
    ...agent,
    error(text) {
      hasErrors = true;
      agent.error(text);
    },
  };
  const result = await resultOf(listening, machine);
  endTask(result, { hasErrors, artifact: agent.input("artifact").trim() }, agent);
}

async function resultOf(agent: Agent, machine: Machine): Promise<CommandResult> {
  try {
    return await work(agent, machine);
  } catch (error) {
    agent.error(error instanceof Error ? error.message : String(error));
    return {
      exitCode: error instanceof CommandError ? error.exitCode : exitCodes.failed,
      facts: {},
      files: [],
    };
  }
}

async function work(agent: Agent, { environment, signal, clock }: Machine): Promise<CommandResult> {
  const access = isOnline(agent.input("command")) ? accessOf(agent, environment) : undefined;
  const organization = access?.organization ?? "";
  const folder = agent.input("folder").trim();
  if (folder === "") throw wrongUse(words.noFolder);
  const args = argumentsOf({ inputs: agent, folder, organization });
  if (sendsAnyPlan(agent)) agent.warning(words.anyPlan);
  await make(folder);
  return run(args, {
    environment: access ? throughProxyOf(agent, access) : environment,
    input: nothing(),
    output: (text) => agent.line(text.trimEnd()),
    narrator: agentNarrator(agent, clock.monotonicMs),
    signal,
    clock,
  });
}

/** The agent's own proxy, unless the step names others. */
function throughProxyOf(agent: Agent, { organization, environment }: Access): Access["environment"] {
  const proxy = agent.proxyFor(organization);
  if (proxy === undefined) return environment;
  const { HTTP_PROXY = proxy, HTTPS_PROXY = proxy } = environment;
  return { ...environment, HTTP_PROXY, HTTPS_PROXY };
}

/** What is written there names people and their tokens. */
async function make(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new CommandError(exitCodes.failed, words.badFolder(folder, whyOf(error)));
  });
}

/** A step has no standard input. */
async function* nothing(): AsyncGenerator<Uint8Array> {}
