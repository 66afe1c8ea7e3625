import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import type { Surroundings } from "../Surroundings";
import type { Agent } from "./Agent";
import { words } from "./words";

type Environment = Surroundings["environment"];

export interface Access {
  /** The address of the organization. */
  readonly organization: string;
  /** For the command, with the credential in it. */
  readonly environment: Environment;
}

const names = ["AZURE_DEVOPS_TOKEN", "AZURE_DEVOPS_EXT_PAT"];

/**
 * Where to go, and with what: a service connection, whose token goes to its own address only, or what the step has in its
 * `env`. Either way the agent masks the credential from here on.
 * @throws CommandError that names what is missing, never a value
 */
export function accessOf(
  agent: Pick<Agent, "input" | "connection" | "mask">,
  environment: Environment,
): Access {
  const id = agent.input("connection");
  if (id === "")
    return { organization: agent.input("organization"), environment: masked(agent, environment) };
  const { address, token } = agent.connection(id);
  if (token === "") throw new CommandError(exitCodes.refused, words.noToken);
  const access = { AZURE_DEVOPS_TOKEN: undefined, AZURE_DEVOPS_EXT_PAT: token };
  return { organization: address, environment: { ...environment, ...masked(agent, access) } };
}

function masked(agent: Pick<Agent, "mask">, environment: Environment): Environment {
  for (const name of names) {
    const value = environment[name]?.trim() ?? "";
    // The agent leaves it as it is if there is no such variable.
    if (/^\$\([^)]*\)$/.test(value))
      throw new CommandError(exitCodes.wrongUse, words.noVariable(name, value.slice(2, -1)));
    // Several words are no credential, and are refused before they are used.
    if (/^\S+$/.test(value)) agent.mask(value);
  }
  return environment;
}
