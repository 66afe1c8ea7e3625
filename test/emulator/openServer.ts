import { createServer, IncomingMessage, ServerResponse } from "node:http";
import { constants, createSecureServer, Http2ServerRequest, Http2ServerResponse } from "node:http2";
import type { Socket } from "node:net";

import { throwAwayCertificate } from "./tls/throwAwayCertificate";

export type ServerRequest = IncomingMessage | Http2ServerRequest;
export type Reply = ServerResponse | Http2ServerResponse;

interface Opening {
  readonly port: number;
  /** TLS with its own certificate, and HTTP/2 for clients that speak it, like the real service. */
  readonly isSecure: boolean;
}

export interface OpenServer {
  readonly port: number;
  /** The certificate as PEM, for a client that wants to check it. */
  readonly certificate: string | undefined;
  /** Stops at once, closing all connections. */
  close(): Promise<void>;
}

/**
 * How long an idle connection stays open, in milliseconds. A busy test process may stand still for longer than Node's
 * usual 5 s, and a client in it would then send on a connection that is just being closed. Over TLS, Node's server for
 * both versions of HTTP closes none.
 */
const keepAliveTimeout = 120_000;

export async function openServer(
  { port, isSecure }: Opening,
  serve: (request: ServerRequest, reply: Reply) => void,
): Promise<OpenServer> {
  const certificate = isSecure ? throwAwayCertificate() : undefined;
  const server = certificate
    ? createSecureServer({ ...certificate, allowHTTP1: true }, serve)
    : createServer({ keepAliveTimeout }, serve);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    certificate: certificate?.cert,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** HTTP/2 has no `Host`: it calls that part of the address the authority. */
export function headersOf(request: ServerRequest): Record<string, string> {
  const pairs = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined || name.startsWith(":")
      ? []
      : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  const authority = request instanceof Http2ServerRequest ? { host: request.authority } : {};
  return { ...authority, ...Object.fromEntries(pairs) };
}

export function hasLeft(reply: Reply): boolean {
  return reply instanceof Http2ServerResponse ? reply.stream.destroyed : reply.destroyed;
}

/** Ends the answer as a lost connection would. In HTTP/2 that is one stream: other answers share the connection. */
export function breakOff(reply: Reply): void {
  if (reply instanceof Http2ServerResponse) reply.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else reply.socket?.destroy();
}
