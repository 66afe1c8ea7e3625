import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { asPat } from "./asking";
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

/** Git does not treat a refused header as a credential, so it asks for one. */
const refusedHeader: unknown = expect.stringContaining("could not read Username");

const url = (path = "Shop/_git/web") => `${emulator.url}/fabrikam/${path}`;

function git(parameters: readonly string[], secret?: string, folder?: string) {
  const header = secret === undefined ? [] : ["-c", `http.extraHeader=Authorization: ${asPat(secret)}`];
  return home.run("git", [...header, ...parameters], { folder });
}

async function commit(folder: string, content: string) {
  await home.write(join(folder, "news.txt"), content);
  await git(["add", "."], undefined, folder);
  await git(["commit", "--quiet", "--message", "News"], undefined, folder);
}

test("git clones with Code (read) and may not push", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.code" });
  expect(await git(["clone", url()], secret)).toMatchObject({ code: 0 });
  expect(await readFile(join(home.path, "web/README.md"), "utf8")).toBe("# web\n");
  await commit("web", "one");
  const push = await git(["push"], secret, "web");
  expect([push.code, push.stderr]).toEqual([128, refusedHeader]);
  expect(emulator.world.requests.at(-1)).toMatchObject({
    status: 401,
    responseBody: expect.stringContaining("TF400813"),
  });
});

test("git pushes with Code (read and write), and another clone gets it", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.code_write" });
  await git(["clone", url()], secret);
  // More than Git sends uncompressed and in one piece.
  await commit("web", Array.from({ length: 200_000 }, (_, line) => `${line} ${line * 7919}`).join("\n"));
  expect(await git(["push"], secret, "web")).toMatchObject({ code: 0 });
  await git(["clone", "--quiet", url(), "again"], secret);
  expect(await readdir(join(home.path, "again"))).toContain("news.txt");
});

test("git can fetch with a compressed request", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.code_write" });
  await git(["clone", url()], secret);
  for (let index = 0; index < 30; index++) await git(["branch", `topic-${index}`], undefined, "web");
  for (let index = 0; index < 30; index++) {
    await git(["commit", "--quiet", "--allow-empty", "--message", `${index}`], undefined, "web");
    await git(["branch", "--force", `topic-${index}`], undefined, "web");
  }
  expect(await git(["push", "--all"], secret, "web")).toMatchObject({ code: 0 });
  expect(await git(["-c", "protocol.version=0", "clone", url(), "again"], secret)).toMatchObject({ code: 0 });
  const compressed = emulator.world.requests.filter(({ headers }) => headers["content-encoding"] === "gzip");
  expect(compressed.map(({ status }) => status)).toContain(200);
});

test("a repository has its own content, and the short address means the project's namesake", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.code_write" });
  await git(["clone", url("Shop/_git/Shop"), "long"], secret);
  await commit("long", "one");
  await git(["push"], secret, "long");
  await git(["clone", "--quiet", url("_git/shop"), "short"], secret);
  await git(["clone", "--quiet", url("Ada's%20other/_git/Shop"), "other"], secret);
  expect(await readdir(join(home.path, "short"))).toContain("news.txt");
  expect(await readdir(join(home.path, "other"))).not.toContain("news.txt");
});

test("a revoked token neither clones nor fetches any more", async () => {
  const { token, secret } = emulator.world.addToken({ scope: "vso.code" });
  await git(["clone", url()], secret);
  emulator.world.revoke(token, emulator.world.me);
  for (const [parameters, folder] of [
    [["fetch"], "web"],
    [["clone", url(), "again"], "."],
  ] as const) {
    const refused = await git(parameters, secret, folder);
    expect([refused.code, refused.stderr]).toEqual([128, refusedHeader]);
  }
});

test("without a token, git asks for one", async () => {
  const { code, stderr } = await git(["clone", url()]);
  expect([code, stderr]).toEqual([128, refusedHeader]);
});

test("the repositories are gone from the disk when the emulator is closed", async () => {
  const { secret } = emulator.world.addToken({ scope: "vso.code" });
  await git(["clone", url()], secret);
  const root = await emulator.world.repositories.root();
  expect(existsSync(root)).toBe(true);
  await emulator.close();
  expect(existsSync(root)).toBe(false);
});
