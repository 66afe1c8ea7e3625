import { parseArgs } from "node:util";

import { isScenarioName, scenarios, type ScenarioName } from "./world/scenarios";

export interface StartOptions {
  readonly port: number;
  readonly scenario?: ScenarioName;
  readonly vsix?: string;
  readonly watched: boolean;
  readonly isSecure: boolean;
}

export class UsageError extends Error {}

const defaultPort = 8080;

/** Checks what was typed after `npm start --`; `help` if help was asked for. */
export function commandLine(words: readonly string[]): StartOptions | "help" {
  const { port, scenario, vsix, watch, https, help: wantsHelp } = parsed(words);
  if (wantsHelp) return "help";
  if (scenario !== undefined && !isScenarioName(scenario)) {
    throw new UsageError(
      `There is no scenario "${scenario}". Scenarios: ${Object.keys(scenarios).join(", ")}.`,
    );
  }
  return { port: portOf(port), scenario, vsix, watched: watch ?? false, isSecure: https ?? false };
}

export function help(): string {
  const list = Object.entries(scenarios).map(([name, words]) => `  ${name.padEnd(12)} ${words}`);
  return [
    "Serves a local Azure DevOps with the packaged extension installed.",
    "",
    `  --port P          port to open, the next free one if it is taken (${defaultPort})`,
    "  --scenario NAME   who you are and how the service behaves (fabrikam)",
    "  --vsix PATH       package to install (the newest in dist)",
    "  --watch           install the package again whenever it changes, and reload open pages",
    "  --https           TLS and HTTP/2, with a throw-away certificate that browsers warn about",
    "  --help            this text",
    "",
    "Scenarios",
    ...list,
  ].join("\n");
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: "string" },
        scenario: { type: "string" },
        vsix: { type: "string" },
        watch: { type: "boolean" },
        https: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} Try --help.`);
  }
}

function portOf(text: string | undefined): number {
  const port = text === undefined ? defaultPort : Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`"${text}" is not a port. Ports are the numbers 1 to 65535.`);
}
