import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { GraphClient } from "../../src/azure/GraphClient";
import { TokenAdminClient } from "../../src/azure/TokenAdminClient";

export interface Service {
  readonly root: string;
  readonly authorization: string;
  readonly graph: GraphClient;
  readonly tokenAdmin: TokenAdminClient;
  stop(): void;
}

interface Size {
  readonly users: number;
  readonly tokens: number;
  readonly answerMs: number;
}

/** Starts a local Azure DevOps of this size in another process. */
export async function aService({ users, tokens, answerMs }: Size): Promise<Service> {
  const arguments_ = ["node_modules/tsx/dist/cli.mjs", "test/bench/service.ts", users, tokens, answerMs].map(
    String,
  );
  const child = spawn(process.execPath, arguments_, { stdio: ["ignore", "pipe", "inherit"] });
  const { url, token } = await firstLine(child.stdout);
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
    stop: () => void child.kill(),
  };
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<{ url: string; token: string }> {
  for await (const line of createInterface({ input: stream })) return JSON.parse(line);
  throw new Error("The service ended before it was ready.");
}
