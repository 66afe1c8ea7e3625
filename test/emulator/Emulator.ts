import type { Writable } from "node:stream";

import { breakOff, hasLeft, headersOf, openServer, type Reply, type ServerRequest } from "./openServer";
import type { Answer, Route } from "./wire/Route";
import { createWorld, type World, type WorldOptions } from "./world/World";

export interface EmulatorOptions extends WorldOptions {
  /** Absent or 0: any free port. */
  readonly port?: number;
  /** https with a throw-away certificate, and HTTP/2. */
  readonly isSecure?: boolean;
  /** Routes tried after the REST ones: pages, packaged files. */
  readonly routes?: readonly Route[];
  /** Serves this world instead of a new one. */
  readonly world?: World;
}

export interface Emulator {
  /** Address of the host site, without a trailing slash. */
  readonly url: string;
  /** Address of the content site, which serves packaged files. */
  readonly contentUrl: string;
  readonly port: number;
  readonly world: World;
  /** The certificate as PEM, with https. */
  readonly certificate: string | undefined;
  /** Stops at once, closing all connections. */
  close(): Promise<void>;
}

/** A local Azure DevOps on one port: `localhost` plays dev.azure.com, `127.0.0.1` serves packaged files. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const world = options.world ?? createWorld(options);
  world.routes.push(...(options.routes ?? []));
  const isSecure = options.isSecure ?? false;
  const scheme = isSecure ? "https" : "http";
  const server = await openServer(
    { port: options.port ?? 0, isSecure },
    (request, reply) => void serve(world, scheme, request, reply),
  );
  const { port, certificate } = server;
  return {
    url: `${scheme}://localhost:${port}`,
    contentUrl: `${scheme}://127.0.0.1:${port}`,
    port,
    world,
    certificate,
    async close() {
      await server.close();
      await world.close();
    },
  };
}

async function serve(world: World, scheme: string, request: ServerRequest, reply: Reply): Promise<void> {
  try {
    const body = await bodyOf(request);
    const headers = headersOf(request);
    const { href: url } = new URL(request.url ?? "/", `${scheme}://${headers.host ?? "localhost"}`);
    send(await world.handle({ method: request.method ?? "GET", url, headers, body }), reply);
  } catch (error) {
    // A bug in the emulator, or a client that disconnected; the test that hits it has to see which.
    send({ status: 500, headers: { "Content-Type": "text/plain" }, body: describe(error) }, reply);
  }
}

function describe(error: unknown): string {
  return `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

async function bodyOf(request: ServerRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function send(answer: Answer, response: Reply): void {
  if (hasLeft(response) || answer.connection === "hang") return;
  const body = Buffer.from(answer.body ?? "");
  if (answer.connection === "drop" || (answer.connection === "cut" && body.length === 0)) {
    breakOff(response);
    return;
  }
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.setHeader(name, typeof value === "string" ? value : [...value]);
  }
  if (answer.status !== 204) response.setHeader("Content-Length", body.length);
  if (answer.connection === "cut") {
    const stream: Writable = response;
    stream.write(body.subarray(0, Math.floor(body.length / 2)), () => breakOff(response));
    return;
  }
  response.end(body);
}
