import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

import type { Answer, Route } from "./wire/Route";
import { createWorld, type World, type WorldOptions } from "./world/World";

export interface EmulatorOptions extends WorldOptions {
  /** 0 or absent takes any free port. */
  readonly port?: number;
  /** Routes beside the REST ones, which come first: pages, packaged files. */
  readonly routes?: readonly Route[];
  /** An existing world instead of a new one. */
  readonly world?: World;
}

export interface Emulator {
  /** Of the host site, without a slash at the end. */
  readonly url: string;
  /** Of the content site, where packaged files come from. */
  readonly contentUrl: string;
  readonly port: number;
  readonly world: World;
  /** Ends all connections at once. */
  close(): Promise<void>;
}

/** A local Azure DevOps on one port: `localhost` is the side of dev.azure.com, `127.0.0.1` that of packaged files. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = options.world ?? createWorld(options);
  world.routes.push(...(options.routes ?? []));
  const server = createServer((request, response) => void serve(world, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    contentUrl: `http://127.0.0.1:${port}`,
    port,
    world,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await world.close();
    },
  };
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const body = await bodyOf(request);
    const answer = await world.handle({
      method: request.method ?? "GET",
      url: request.url ?? "/",
      headers: headersOf(request),
      body,
    });
    send(answer, response);
  } catch (error) {
    // A mistake of the emulator itself, or a client that left; the test that meets it has to see which.
    send({ status: 500, headers: { "Content-Type": "text/plain" }, body: describe(error) }, response);
  }
}

function describe(error: unknown): string {
  return `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  return Object.fromEntries(pairs);
}

function send(answer: Answer, response: ServerResponse): void {
  if (response.destroyed || answer.connection === "hang") return;
  const body = Buffer.from(answer.body ?? "");
  if (answer.connection === "drop" || (answer.connection === "cut" && body.length === 0)) {
    response.socket?.destroy();
    return;
  }
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.setHeader(name, typeof value === "string" ? value : [...value]);
  }
  if (answer.status !== 204) response.setHeader("Content-Length", body.length);
  if (answer.connection === "cut") {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
    return;
  }
  response.end(body);
}
