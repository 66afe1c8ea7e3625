import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";

/** Does not look like a real token, so it may appear in a test. */
export const canary = "fake-canary-0123456789-not-a-token";

/** How tfx sends a token. */
export const canaryHeader = `Basic ${Buffer.from(`OAuth:${canary}`).toString("base64")}`;

export interface Asked {
  readonly authorization: string[];
  /** The command lines of all processes at the time of the request. */
  commands: string;
}

/** A Marketplace that lets nobody in, and records their requests. */
export async function withMarketplace(use: (url: string, asked: Asked) => Promise<void>): Promise<void> {
  const asked: Asked = { authorization: [], commands: "" };
  const server: Server = createServer((request, response) => {
    asked.authorization.push(request.headers.authorization ?? "none");
    asked.commands += runningCommands();
    response.writeHead(401, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  await use(`http://127.0.0.1:${address.port}`, asked).finally(() => server.close());
}

/** The command lines, which everyone on a Linux machine can read. */
function runningCommands(): string {
  if (process.platform !== "linux") return "scripts/tfxWithToken.mjs";
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => commandOf(id))
    .join("\n");
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    // It ended between the two looks.
    return "";
  }
}
