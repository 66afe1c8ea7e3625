import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { BlockTitle, SnippetId } from "../../src/tokens/snippets/Snippet";
import type { SnippetContext } from "../../src/tokens/snippets/SnippetContext";
import { textOf } from "../tokens/snippets/aContext";
import { aClientHome, type ClientHome } from "./clients/runClient";
import { mavenParent, pythonWheel, wheelName } from "./clients/samplePackages";
import { testWith } from "./clients/testWith";
import { startEmulator, type Emulator } from "./Emulator";

/** Package snippets as the product shows them, run against the emulator; clientsSnippets.test.ts has the others. */
let emulator: Emulator;
let home: ClientHome;
beforeEach(async () => {
  emulator = await startEmulator();
  home = await aClientHome();
});
afterEach(async () => {
  await home.remove();
  await emulator.close();
});

function lines(
  id: SnippetId,
  title: BlockTitle,
  more: Partial<SnippetContext> = {},
  secret?: string,
): string {
  const context = {
    organizationUrl: `${emulator.url}/fabrikam`,
    organizationName: "fabrikam",
    project: "Ada's shop",
    feed: "parts@Release",
    ...more,
  };
  const isFile = /npmrc$|^pipConfig$|^netrc$|^mavenSettings$|^pom/i.test(title);
  return textOf(id, title, { context, secret, ...(isFile ? {} : { shell: "bash" }) });
}

const canPublish = true;
const feeds = [
  ["a project", {}],
  ["the whole organization", { isOrganizationFeed: true }],
] as const;

test.each(feeds)("npm installs from a view of a feed of %s, and publishes to the feed", async (_, feed) => {
  const { secret } = emulator.world.addToken({ scope: "vso.packaging_write" });
  await home.write("app/package.json", JSON.stringify({ name: "app", version: "1.0.0" }));
  const configure = async (more: Partial<SnippetContext>) => {
    await home.write(".npmrc", lines("npmrc", "userNpmrc", more, secret));
    await home.write("app/.npmrc", lines("npmrc", "projectNpmrc", more));
  };
  const folder = "app";
  await configure(feed);
  expect(await home.bash("npm install fabrikam-greeting", { folder })).toMatchObject({ code: 0 });
  await configure({ ...feed, canPublish });
  expect(await home.bash("npm publish", { folder })).toMatchObject({ code: 0 });
});

testWith("twine")("twine publishes a wheel once, and only with a token that may write", async () => {
  // Under its own name, the wheel is in every feed already.
  const fileName = wheelName.replace("fabrikam", "ines");
  await home.write("dist/.keep", "");
  await writeFile(join(home.path, "dist", fileName), await pythonWheel());
  const paste = lines("twine", "publishWithTwine", { canPublish });
  const reader = emulator.world.addToken({ scope: "vso.packaging" });
  const refused = await home.bash(paste, { input: `${reader.secret}\n` });
  expect([refused.code, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining("401")]);
  const { secret } = emulator.world.addToken({ scope: "vso.packaging_write" });
  const published = await home.bash(paste, { input: `${secret}\n` });
  expect([published.code, published.stderr]).toEqual([0, expect.not.stringContaining("ERROR")]);
  expect((published.stdout + published.stderr).includes(secret)).toBe(false);
  expect((await home.bash(paste, { input: `${secret}\n` })).code).toBe(1);
  const files = emulator.world.feeds.pythonFilesOf("Ada's shop/parts", "fabrikam-greeting");
  expect([...files.keys()]).toEqual([fileName]);
});

testWith("mvn")("Maven reads from the feed with its settings, until the token is revoked", async () => {
  const { token, secret } = emulator.world.addToken({ scope: "vso.packaging" });
  await home.write(".m2/settings.xml", lines("maven", "mavenSettings"));
  const { group, artifact, version } = mavenParent;
  // A parent is all that Maven reads without a plugin.
  const parent = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
  const pom = [
    `<project><modelVersion>4.0.0</modelVersion><artifactId>app</artifactId><packaging>pom</packaging>`,
    `<parent>${parent}<relativePath /></parent>`,
    lines("maven", "pomRepository"),
    `</project>`,
  ];
  await home.write("app/pom.xml", pom.join("\n"));
  const set = lines("maven", "setToken");
  const own = `-s "$HOME/.m2/settings.xml" -Dmaven.repo.local="$HOME/repository"`;
  const validate = `${set}\nmvn --batch-mode ${own} validate`;
  const read = await home.bash(validate, { input: `${secret}\n`, folder: "app" });
  expect([read.code, read.stdout]).toEqual([0, expect.stringContaining("BUILD SUCCESS")]);
  emulator.world.revoke(token, emulator.world.me);
  await home.bash(`rm -r "$HOME/repository"`);
  const refused = await home.bash(validate, { input: `${secret}\n`, folder: "app" });
  expect([refused.code, refused.stdout]).toEqual([1, expect.stringMatching(/401|[Nn]ot authorized/)]);
});

test("the service refuses to publish to a view, so the lines leave it out", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.packaging_write" });
  const upload = `${emulator.url}/fabrikam/_packaging/parts%40Release/pypi/upload/`;
  const authorization = `Basic ${Buffer.from(`:${secret}`).toString("base64")}`;
  expect((await fetch(upload, { method: "POST", headers: { authorization } })).status).toBe(400);
  expect(lines("twine", "publishWithTwine", { canPublish })).not.toContain("Release");
  expect(await readdir(home.path)).toEqual([]);
});
