import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { aClientHome, type ClientHome } from "./clients/runClient";
import { startEmulator, type Emulator } from "./Emulator";

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

async function signIn(secret: string, feed = "fabrikam/_packaging/parts") {
  const registry = `${emulator.url}/${feed}/npm/registry/`;
  const place = registry.replace("http:", "");
  const password = Buffer.from(secret).toString("base64");
  const lines = [`registry=${registry}`, `${place}:username=anyone`, `${place}:_password=${password}`];
  await home.write(".npmrc", lines.join("\n"));
}

async function aProject(folder: string, name: string, version = "1.0.0") {
  await home.write(`${folder}/package.json`, JSON.stringify({ name, version }));
  await home.write(`${folder}/index.js`, `module.exports = ${JSON.stringify(`${name} ${version}`)};\n`);
}

const npm = (folder: string, ...parameters: string[]) => home.run("npm", parameters, { folder });
const say = (folder: string, module: string) =>
  home.run("node", ["-p", `require(${JSON.stringify(module)})`], { folder });

test("npm installs with Packaging (read) and may not publish", async () => {
  await signIn(emulator.world.addToken({ scope: "vso.packaging" }).secret);
  await aProject("app", "app");
  expect(await npm("app", "install", "fabrikam-greeting")).toMatchObject({ code: 0 });
  expect((await say("app", "fabrikam-greeting")).stdout).toBe("Hello from the feed\n");
  const publish = await npm("app", "publish");
  expect([publish.code, publish.stderr]).toEqual([1, expect.stringContaining("E401")]);
});

test("npm publishes with Packaging (read and write), a scoped name too, and each version once", async () => {
  await signIn(emulator.world.addToken({ scope: "vso.packaging_write" }).secret);
  await aProject("tool", "@fabrikam/tool");
  await aProject("app", "app");
  expect(await npm("tool", "publish")).toMatchObject({ code: 0 });
  await aProject("tool", "@fabrikam/tool", "1.1.0");
  expect(await npm("tool", "publish")).toMatchObject({ code: 0 });
  expect(await npm("app", "install", "@fabrikam/tool")).toMatchObject({ code: 0 });
  expect((await say("app", "@fabrikam/tool")).stdout).toBe("@fabrikam/tool 1.1.0\n");
  const again = await npm("tool", "publish");
  expect([again.code, again.stderr]).toEqual([
    1,
    expect.stringMatching(/already contains|previously published/),
  ]);
});

test("a project's feed is separate from the organization's", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.packaging_write" });
  await signIn(secret);
  await aProject("tool", "tool");
  await npm("tool", "publish");
  await signIn(secret, "fabrikam/Shop/_packaging/parts");
  await aProject("app", "app");
  const absent = await npm("app", "install", "tool");
  expect([absent.code, absent.stderr]).toEqual([1, expect.stringContaining("E404")]);
  expect(await npm("app", "install", "fabrikam-greeting")).toMatchObject({ code: 0 });
});

test("once the token is revoked, npm installs nothing, not even from its cache", async () => {
  const { token, secret } = emulator.world.addToken({ scope: "vso.packaging" });
  await signIn(secret);
  await aProject("app", "app");
  await aProject("later", "later");
  await npm("app", "install", "fabrikam-greeting");
  emulator.world.revoke(token, emulator.world.me);
  const refused = await npm("later", "install", "fabrikam-greeting");
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("E401")]);
});

test("what npm downloads is what the feed says it is", async () => {
  await signIn(emulator.world.addToken({ scope: "vso.packaging" }).secret);
  await aProject("app", "app");
  await npm("app", "install", "fabrikam-greeting");
  const lock = await readFile(join(home.path, "app/package-lock.json"), "utf8");
  expect(lock).toMatch(/"resolved": "http:\/\/localhost:\d+\/fabrikam\/_packaging\/parts\/npm\/registry\//);
  expect(lock).toContain('"integrity": "sha512-');
});
