import { readdirSync, readFileSync } from "node:fs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import JSZip from "jszip";

import { root, runNode } from "./runScript";

const folder = mkdtempSync(join(tmpdir(), "publish-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { version }: { version: string } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));

interface Edition {
  readonly flags?: string;
  readonly version?: string;
  readonly baseUri?: string;
}

async function aPackage(edition: Edition = {}): Promise<string> {
  const zip = new JSZip();
  zip.file(
    "extension.vsixmanifest",
    `<PackageManifest><Metadata>
       <Identity Language="en-US" Id="pat-steward" Publisher="contoso" Version="${edition.version ?? version}"/>
       <GalleryFlags>${edition.flags ?? ""}</GalleryFlags>
     </Metadata></PackageManifest>`,
  );
  const contributions = [{ id: "my-tokens", targets: ["a.group"] }];
  const { baseUri } = edition;
  zip.file("extension.vsomanifest", JSON.stringify({ scopes: ["vso.graph"], contributions, baseUri }));
  const path = join(folder, `${Math.random()}.vsix`);
  writeFileSync(path, await zip.generateAsync({ type: "nodebuffer" }));
  return path;
}

function publish(args: readonly string[], variables?: Record<string, string>) {
  return runNode(["scripts/publish.mjs", ...args], variables);
}

const token = "not-a-real-token-0123456789";

/** A Marketplace that lets nobody in, and remembers how they asked. */
async function withMarketplace(
  use: (url: string, asked: { authorization: string[]; commands: string }) => Promise<void>,
): Promise<void> {
  const asked = { authorization: new Array<string>(), commands: "" };
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

/** The command lines that everyone on a Linux machine can read. */
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

test("without --yes, it shows what would go where and sends nothing", async () => {
  await withMarketplace(async (url, asked) => {
    const vsix = await aPackage({ flags: "Public Preview" });
    const { code, printed } = await publish(["--vsix", vsix, "--service-url", url], {
      MARKETPLACE_TOKEN: token,
    });
    expect(code).toBe(0);
    for (const said of ["contoso", "pat-steward", version, "Public, Preview", "everyone", "vso.graph", url])
      expect(printed).toContain(said);
    expect(printed).toMatch(/size\s+\d+ bytes/);
    expect(printed).toMatch(/sha256\s+[0-9a-f]{64}/);
    expect(printed).toContain("my-tokens in a.group");
    expect(printed).toContain("Nothing was sent.");
    expect(printed).not.toContain(token);
    expect(asked.authorization).toEqual([]);
  });
});

test("a private package names the organizations it is shared with", async () => {
  const { printed } = await publish(["--vsix", await aPackage(), "--share-with", "fabrikam,contoso"]);
  expect(printed).toMatch(/seen by\s+fabrikam,contoso/);
  expect(printed).toMatch(/flags\s+none: private/);
});

test.each<[string, Edition, string[], string]>([
  ["another version than package.json", { version: "9.9.9" }, [], `package.json says ${version}`],
  ["a tag of another version", {}, ["--tag", "v9.9.9"], "The tag is v9.9.9"],
  ["the package of another publisher", {}, ["--publisher", "fabrikam"], "of contoso, not of fabrikam"],
  ["a public package with baseUri", { flags: "Public", baseUri: "https://localhost:3000" }, [], "baseUri"],
  [
    "a public version without an entry",
    { flags: "Public", version: "9.9.9" },
    [],
    "says nothing about 9.9.9",
  ],
])("%s is reported, and not published", async (_, edition, args, sentence) => {
  await withMarketplace(async (url, asked) => {
    const words = ["--vsix", await aPackage(edition), "--service-url", url, ...args];
    expect((await publish(words)).printed).toContain(sentence);
    const { code, printed } = await publish([...words, "--yes"], { MARKETPLACE_TOKEN: token });
    expect(code).toBe(1);
    expect(printed).toContain("Not published");
    expect(asked.authorization).toEqual([]);
  });
});

test("--yes without a token says so before it does anything", async () => {
  const { code, printed } = await publish(["--yes"]);
  expect(code).toBe(1);
  expect(printed).toContain("MARKETPLACE_TOKEN is not set.");
});

test("a token does not travel unencrypted to another machine", async () => {
  const { code, printed } = await publish(["--vsix", "x.vsix", "--service-url", "http://example.com"]);
  expect(code).toBe(1);
  expect(printed).toContain("https://");
});

test("--yes gives the token to the Marketplace, and to no screen or process list", async () => {
  await withMarketplace(async (url, asked) => {
    const words = ["--vsix", await aPackage(), "--service-url", url, "--yes"];
    const { code, printed } = await publish(words, { MARKETPLACE_TOKEN: token });
    const basic = `Basic ${Buffer.from(`OAuth:${token}`).toString("base64")}`;
    expect(asked.authorization).toContain(basic);
    expect(asked.commands).toContain("scripts/tfxWithToken.mjs");
    expect(asked.commands).not.toContain(token);
    expect(printed).not.toContain(token);
    // This Marketplace refuses everyone, and that is not passed over.
    expect(code).not.toBe(0);
  });
}, 30_000);
