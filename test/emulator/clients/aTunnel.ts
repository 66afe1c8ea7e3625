import { createServer } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";

export interface Tunnel {
  /** For the variable `https_proxy`. */
  readonly url: string;
  /** The hosts that clients asked for. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

/** A proxy that sends every HTTPS connection to this port, so that clients can use Azure DevOps' real addresses. */
export async function aTunnel(port: number): Promise<Tunnel> {
  const hosts = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((_request, reply) => reply.writeHead(502).end());
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("connect", ({ url = "" }, client: Socket, head: Buffer) => {
    hosts.add(url.replace(/:443$/, ""));
    const there = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      there.write(head);
      there.pipe(client).pipe(there);
    });
    sockets.add(there);
    // Either side may hang up first.
    for (const socket of [client, there])
      socket.on("error", () => [client, there].forEach((one) => one.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
