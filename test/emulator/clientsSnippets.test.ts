import { readdir } from "node:fs/promises";
import { join } from "node:path";

import type { BlockTitle, SnippetId } from "../../src/tokens/snippets/Snippet";
import { textOf } from "../tokens/snippets/aContext";
import { aClientHome, type ClientHome } from "./clients/runClient";
import { testWith } from "./clients/testWith";
import { startEmulator, type Emulator } from "./Emulator";
import type { Token } from "./world/Token";

/** The snippets as the product shows them, pasted into bash and run against the emulator. */
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

function snippet(id: SnippetId, title: BlockTitle, path = "", secret?: string): string {
  const context = {
    organizationUrl: `${emulator.url}/fabrikam`,
    organizationName: "fabrikam",
    project: "Ada's shop",
    repository: "web",
    feed: "parts",
    api: { host: "core", path } as const,
  };
  const isFile = title.endsWith("pmrc") || ["pipConfig", "netrc"].includes(title);
  return textOf(id, title, { context, secret, ...(isFile ? {} : { shell: "bash" }) });
}

function revoke(token: Token) {
  emulator.world.revoke(token, emulator.world.me);
}

test.each<BlockTitle>(["approveInFile", "approveInMemory"])(
  "Git's own helper (%s) clones and pushes, but not once the token is revoked",
  async (title) => {
    const { token, secret } = emulator.world.addToken({ scope: "vso.code_write" });
    const paste = snippet("git-credential-helper", title);
    expect(await home.bash(paste, { input: `${secret}\n` })).toMatchObject({ code: 0 });
    const clone = snippet("git-clone", "clone");
    expect(await home.bash(clone)).toMatchObject({ code: 0 });
    expect(await readdir(join(home.path, "web"))).toContain("README.md");
    const push = "git commit --quiet --allow-empty --message News && git push";
    expect(await home.bash(push, { folder: "web" })).toMatchObject({ code: 0 });
    revoke(token);
    expect(await home.bash(`${clone} again`)).toMatchObject({ code: 128 });
    expect(await home.bash(push, { folder: "web" })).toMatchObject({ code: 128 });
  },
);

test("a token that may only clone is refused a push", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.code" });
  await home.bash(snippet("git-credential-helper", "approveInFile"), { input: secret });
  expect(await home.bash(snippet("git-clone", "clone"))).toMatchObject({ code: 0 });
  const push = await home.bash("git commit --quiet --allow-empty --message News && git push", {
    folder: "web",
  });
  expect([push.code, push.stderr]).toEqual([128, expect.stringContaining("Authentication failed")]);
  expect(push.stderr).toContain("TF400813");
});

test("npm installs with both .npmrc files, but not once the token is revoked", async () => {
  const { token, secret } = emulator.world.addToken({ scope: "vso.packaging" });
  await home.write(".npmrc", snippet("npmrc", "userNpmrc", "", secret));
  for (const folder of ["app", "later"]) {
    await home.write(`${folder}/.npmrc`, snippet("npmrc", "projectNpmrc"));
    await home.write(`${folder}/package.json`, JSON.stringify({ name: folder, version: "1.0.0" }));
  }
  const install = "npm install fabrikam-greeting";
  expect(await home.bash(install, { folder: "app" })).toMatchObject({ code: 0 });
  const publish = await home.bash("npm publish", { folder: "app" });
  expect([publish.code, publish.stderr]).toEqual([1, expect.stringContaining("E401")]);
  revoke(token);
  const refused = await home.bash(install, { folder: "later" });
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("E401")]);
});

testWith("curl")("curl reads, and fails without output when the token is refused", async () => {
  const { token, secret } = emulator.world.addToken({ scope: "vso.work" });
  const fields = snippet("curl", "callApi", "_apis/wit/fields?api-version=7.1");
  const item = snippet("curl", "callApi", "{project}/_apis/wit/workitems/7?api-version=7.1");
  expect((await home.bash(fields, { input: secret })).stdout).toContain("System.Title");
  expect((await home.bash(item, { input: secret })).stdout).toContain('"fields"');
  const builds = snippet("curl", "callApi", "{project}/_apis/build/builds?api-version=7.1");
  expect(await home.bash(builds, { input: secret })).toMatchObject({ code: 22, stdout: "" });
  revoke(token);
  expect(await home.bash(fields, { input: secret })).toMatchObject({
    code: 22,
    stdout: "",
    stderr: expect.stringContaining("401"),
  });
});

testWith("pip")(
  "pip downloads with its configuration and netrc, but not once the token is revoked",
  async () => {
    const { token, secret } = emulator.world.addToken({ scope: "vso.packaging" });
    await home.write(".config/pip/pip.conf", snippet("pip", "pipConfig"));
    await home.write(".netrc", snippet("pip", "netrc", "", secret));
    const download = "pip download --no-deps --no-cache-dir --no-input --dest wheels fabrikam-greeting";
    expect(await home.bash(`${snippet("pip", "protectNetrc")}\n${download}`)).toMatchObject({ code: 0 });
    expect(await readdir(join(home.path, "wheels"))).toEqual(["fabrikam_greeting-1.0.0-py3-none-any.whl"]);
    revoke(token);
    const refused = await home.bash(download.replace("wheels", "again"));
    expect(refused.code).toBe(1);
    // When refused, pip only says that it found nothing.
    expect(refused.stderr).toContain("No matching distribution");
    expect(emulator.world.requests.at(-1)?.status).toBe(401);
  },
);
