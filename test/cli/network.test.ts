import { createServer, type Server } from "node:http";
import { connect } from "node:net";

import { aCommandLine, runProcess, type CommandLine } from "./aCommandLine";
import { listed } from "./whatWasSent";

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

const credential = () => ({ AZURE_DEVOPS_EXT_PAT: line.secret });
const scanArgs = (base = line.emulator.url) => [
  ...["scan", "--organization", "fabrikam", "--base-url", base],
  ...["--out", line.path("scan.jsonl")],
];

test("without a network a person is told at once, by the built program too", async () => {
  const closed = `http://localhost:${line.emulator.port}`;
  await line.emulator.close();
  let attempts = 0;
  const nobody = createServer().on("connection", (socket) => {
    attempts++;
    socket.destroy();
  });
  await new Promise<void>((listening) => nobody.listen(line.emulator.port, "localhost", listening));
  const ended = await runProcess(line.folder, scanArgs(closed), { environment: credential() });
  nobody.close();
  expect([ended.code, ended.err]).toEqual([
    1,
    "Azure DevOps did not answer. Check the network, and HTTPS_PROXY if there is a proxy.\n",
  ]);
  expect(attempts).toBe(1);
});

describe("a proxy", () => {
  const proxies: Server[] = [];
  afterEach(() => {
    for (const proxy of proxies.splice(0)) {
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  /** Notes where tunnels are asked to lead. */
  async function aProxy() {
    const asked: string[] = [];
    const server = createServer((request, reply) => {
      asked.push(new URL(request.url ?? "").host);
      reply.writeHead(502).end();
    });
    server.on("connect", ({ url = "" }, socket, head) => {
      asked.push(url);
      const [host, port] = url.split(":");
      const target = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        target.write(head);
        target.pipe(socket).pipe(target);
      });
      for (const end of [target, socket]) end.on("error", () => end.destroy());
    });
    await new Promise<void>((listening) => server.listen(0, "localhost", listening));
    const place = server.address();
    const port = typeof place === "object" ? place?.port : undefined;
    proxies.push(server);
    return { asked, url: `http://localhost:${port}` };
  }

  test.each(["HTTP_PROXY", "http_proxy"])(
    "in %s has all requests, and NO_PROXY goes around it",
    async (name) => {
      const proxy = await aProxy();
      const through = { ...credential(), [name]: proxy.url };
      const ended = await runProcess(line.folder, scanArgs(), { environment: through });
      expect([ended.code, ended.out]).toEqual([0, expect.stringMatching(/^11 people read/)]);
      const target = `localhost:${line.emulator.port}`;
      expect([...new Set(proxy.asked)]).toEqual([target]);
      const count = proxy.asked.length;
      const around = await runProcess(line.folder, scanArgs(), {
        environment: { ...through, NO_PROXY: "localhost" },
      });
      expect([around.code, proxy.asked.length]).toEqual([0, count]);
    },
  );

  test("may be written without http://, as curl takes it", async () => {
    const proxy = await aProxy();
    const environment = { ...credential(), HTTP_PROXY: proxy.url.replace("http://", "") };
    const { code } = await runProcess(line.folder, scanArgs(), { environment });
    expect([code, new Set(proxy.asked)]).toEqual([0, new Set([`localhost:${line.emulator.port}`])]);
  });

  test.each([
    ["HTTPS_PROXY", "http://user:NOT-A-REAL-PASSWORD@localhost:notaport"],
    ["https_proxy", "http://user:NOT-A-REAL/PASSWORD@localhost:8080"],
    ["HTTP_PROXY", "ftp://NOT-A-REAL-PASSWORD"],
    ["http_proxy", "http://user:NOT-A-REAL-PASSWORD%@localhost:8080"],
  ])("that cannot be read is named by its variable %s, never by its value", async (name, value) => {
    const environment = { ...credential(), [name]: value };
    const ended = await runProcess(line.folder, scanArgs(), { environment });
    expect(ended).toEqual({
      code: 2,
      out: "",
      err: `${name} is no address of a proxy, such as http://localhost:8080. In its password, write characters such as @, / and % as %40, %2F and %25.\n`,
    });
    expect(line.world.requests).toEqual([]);
    const offline = await runProcess(line.folder, ["find", "--help"], { environment });
    expect([offline.code, offline.err]).toEqual([0, ""]);
  });

  test("that is not there is a network that is not there", async () => {
    const environment = { ...credential(), HTTP_PROXY: "http://localhost:1" };
    const { code, err } = await runProcess(line.folder, scanArgs(), { environment });
    expect([code, err]).toEqual([1, expect.stringContaining("HTTPS_PROXY if there is a proxy.")]);
    expect(listed(line.world)).toEqual([]);
  });
});
