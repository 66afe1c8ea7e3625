import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { canary, withMarketplace } from "./aMarketplace";
import { anEdition, version, type Edition } from "./anEdition";
import { runNode } from "./runScript";

const folder = mkdtempSync(join(tmpdir(), "publish-"));
afterAll(() => rmSync(folder, { recursive: true }));

const aPackage = (edition?: Edition) => anEdition(folder, edition);

function publish(args: readonly string[], variables?: Record<string, string>) {
  return runNode(["scripts/publish.mjs", ...args], variables);
}

test("without --yes, it shows what would go where and sends nothing", async () => {
  await withMarketplace(async (url, asked) => {
    const words = await aPackage({ flags: "Public Preview" });
    const { code, printed } = await publish([...words, "--service-url", url], {
      MARKETPLACE_TOKEN: canary,
    });
    expect(code).toBe(0);
    for (const said of ["contoso", "pat-steward", version, "Public, Preview", "everyone", "vso.graph", url])
      expect(printed).toContain(said);
    expect(printed).toMatch(/size\s+\d+ bytes/);
    expect(printed).toMatch(/sha256\s+[0-9a-f]{64}/);
    expect(printed).toContain("my-tokens in a.group");
    expect(printed).toContain("Nothing was sent.");
    expect(printed).toContain(`node scripts/publish.mjs ${words.join(" ")} --yes`);
    expect(printed).not.toContain(canary);
    expect(asked.authorization).toEqual([]);
  });
});

test("a package that asks for nothing says so, and a task is not called a hub", async () => {
  const contributions = [
    { id: "my-tokens", type: "ms.vss-web.hub", targets: ["a.group"] },
    { id: "task", type: "ms.vss-distributed-task.task", targets: ["tasks"] },
  ];
  const words = await aPackage({ id: "pat-steward-personal", scopes: [], contributions });
  const { printed } = await publish(words);
  expect(printed).toMatch(/id\s+pat-steward-personal\n/);
  expect(printed).toMatch(/scopes\s+none\n/);
  expect(printed).toMatch(/hub\s+my-tokens in a\.group\n/);
  expect(printed).toMatch(/task\s+task in tasks\n/);
});

test("an edition that is not there is named before anything is built", async () => {
  const { code, printed } = await publish(["--edition", "tiny"]);
  expect(code).toBe(1);
  expect(printed).toContain("Editions: whole, personal.");
});

test("a private package names the organizations it is shared with", async () => {
  const { printed } = await publish([...(await aPackage()), "--share-with", "fabrikam,contoso"]);
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
    const words = [...(await aPackage(edition)), "--service-url", url, ...args];
    expect((await publish(words)).printed).toContain(sentence);
    const { code, printed } = await publish([...words, "--yes"], { MARKETPLACE_TOKEN: canary });
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
