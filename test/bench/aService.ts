import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { GraphClient } from "../../src/azure/clients/GraphClient";
import { TokenAdminClient } from "../../src/azure/clients/TokenAdminClient";
import type { ScenarioName } from "../emulator/world/scenarios";

export interface ServiceOptions {
  /** A large organization unless given; `users` and `tokens` are its size. */
  readonly scenario?: ScenarioName;
  readonly users?: number;
  readonly tokens?: number;
  /** How many tokens one answer of the Token Admin API lists. */
  readonly tokensPerPage?: number;
  /** Delay before every answer. */
  readonly answerMs?: number;
  /** Path of a package to install. */
  readonly vsix?: string;
  readonly isSecure?: boolean;
}

/** What the service process prints once it is ready. */
export interface ServiceSays {
  readonly url: string;
  readonly token: string;
  /** Addresses of the hubs of the installed package. */
  readonly hubs: readonly string[];
}

export interface Service {
  readonly root: string;
  readonly authorization: string;
  readonly graph: GraphClient;
  readonly tokenAdmin: TokenAdminClient;
  /** Address of a hub by the id of its contribution. */
  hub(contributionId: string): string;
  stop(): void;
}

/** Starts a local Azure DevOps in another process. */
export async function aService(options: ServiceOptions): Promise<Service> {
  const words = ["node_modules/tsx/dist/cli.mjs", "test/bench/service.ts", JSON.stringify(options)];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const { url, token, hubs } = await firstLine(child.stdout);
  const root = `${new URL(url).origin}/vssps.dev.azure.com/fabrikam/`;
  const authorization = `Bearer ${token}`;
  const connection = {
    rootPath: root,
    authTokenProvider: { getAuthorizationHeader: async () => authorization },
  };
  return {
    root,
    authorization,
    graph: new GraphClient(connection),
    tokenAdmin: new TokenAdminClient(connection),
    hub(contributionId) {
      const address = hubs.find((one) => one.endsWith(`.${contributionId}`));
      if (!address) throw new Error(`The service shows no hub ${contributionId}: ${hubs.join(" ")}`);
      return address;
    },
    stop: () => void child.kill(),
  };
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<ServiceSays> {
  for await (const line of createInterface({ input: stream })) return JSON.parse(line);
  throw new Error("The service ended before it was ready.");
}
