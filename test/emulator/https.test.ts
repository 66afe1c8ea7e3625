import { X509Certificate } from "node:crypto";
import { connect as connectHttp2, constants, type ClientHttp2Session } from "node:http2";
import { get } from "node:https";
import { connect } from "node:tls";

import { aHub, aPackage } from "./aPackage";
import { asEntra, hosts } from "./asking";
import { startEmulator, type Emulator } from "./Emulator";
import { hostRoutes } from "./host/hostRoutes";
import { throwAwayCertificate } from "./tls/throwAwayCertificate";
import { installVsix } from "./vsix";

let emulator: Emulator;
let session: ClientHttp2Session | undefined;
const hub = "fabrikam.sample.own";

beforeEach(async () => {
  const own = aHub("own", "ms.vss-web.collection-user-settings-hub-group");
  const extension = await installVsix(await aPackage({ contributions: [own] }));
  emulator = await startEmulator({ isSecure: true, routes: hostRoutes(extension) });
});

afterEach(async () => {
  session?.destroy();
  await emulator.close();
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends a request over HTTP/2 and checks the certificate against the name, like a browser that trusts it. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Reply> {
  const { origin, pathname, search } = new URL(url);
  session?.destroy();
  session = connectHttp2(origin, { ca: emulator.certificate });
  const stream = session.request({ [constants.HTTP2_HEADER_PATH]: pathname + search, ...headers });
  const answer = new Promise<Record<string, unknown>>((resolve) => stream.once("response", resolve));
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const got = await answer;
  return { status: Number(got[":status"]), headers: got, text: Buffer.concat(chunks).toString() };
}

function asPerson(): Record<string, string> {
  return { authorization: asEntra(emulator.world), accept: "application/json;api-version=7.2-preview.1" };
}

test("the certificate is valid for the emulator's two names and no other", () => {
  const certificate = new X509Certificate(throwAwayCertificate().cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.checkHost("dev.azure.com")).toBeUndefined();
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(Date.parse(certificate.validTo) - Date.now()).toBeLessThan(8 * 86_400_000);
  expect(throwAwayCertificate().key).not.toBe(throwAwayCertificate().key);
});

test("TLS agrees on HTTP/2 with clients that offer it, and on HTTP/1.1 with others", async () => {
  const agreed = (ALPNProtocols: string[]) =>
    new Promise((resolve, reject) => {
      const { port, certificate } = emulator;
      const options = { port, host: "127.0.0.1", servername: "localhost", ca: certificate, ALPNProtocols };
      const socket = connect(options, () => {
        resolve(socket.authorized && socket.alpnProtocol);
        socket.destroy();
      }).once("error", reject);
    });
  expect(await agreed(["h2", "http/1.1"])).toBe("h2");
  expect(await agreed(["http/1.1"])).toBe("http/1.1");
});

test("REST answers over HTTP/2 on the host's name, and not on the content site", async () => {
  const path = `${hosts.vssps}/tokens/pats?displayFilterOption=all`;
  const reply = await ask(emulator.url + path, asPerson());
  expect(reply).toMatchObject({ status: 200, headers: { "access-control-allow-origin": "*" } });
  expect(JSON.parse(reply.text)).toHaveProperty("patTokens.19");
  expect(emulator.world.requests.at(-1)?.url).toBe(emulator.url + path);
  expect((await ask(emulator.contentUrl + path, asPerson())).status).toBe(404);
});

test("an old client gets the same over HTTP/1.1", async () => {
  const options = {
    ca: emulator.certificate,
    headers: asPerson(),
    ALPNProtocols: ["http/1.1"],
    agent: false,
  };
  const status = await new Promise((resolve, reject) => {
    const path = `${hosts.vssps}/tokens/pats?displayFilterOption=all`;
    get(emulator.url + path, options, (reply) => {
      reply.resume();
      resolve([reply.httpVersion, reply.statusCode]);
    }).once("error", reject);
  });
  expect(status).toEqual(["1.1", 200]);
});

test("the host's page frames the content site by https, where the extension's files are", async () => {
  const page = await ask(`${emulator.url}/fabrikam/_usersSettings/${hub}`);
  expect(page.headers["content-security-policy"]).toContain(`frame-src ${emulator.contentUrl}`);
  const address =
    new RegExp(`${emulator.contentUrl}/extensions/[^"&\\\\]+hub\\.html`).exec(page.text)?.[0] ?? "";
  expect((await ask(address)).text).toBe("<h1>hub</h1>");
});

test.each(["dropBefore", "dropAfter", "cutBody"] as const)(
  "%s is a broken answer to the client",
  async (kind) => {
    emulator.world.faults.add({ kind });
    await expect(ask(`${emulator.url}${hosts.vssps}/tokens/pats`, asPerson())).rejects.toThrow();
  },
);
