import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { fakeNpm } from "./fakeNpm";
import { evaluate, root } from "./runScript";

const npm = fakeNpm("exit $NPM_ENDS_WITH");
afterAll(() => rmSync(npm.folder, { recursive: true }));

/** Runs it in a project with this lockfile, and says what npm was asked for and what went wrong. */
async function install(lockfile: string, npmEndsWith = 0) {
  writeFileSync(npm.calls, "");
  mkdirSync(join(npm.folder, "node_modules"), { recursive: true });
  writeFileSync(join(npm.folder, "package-lock.json"), lockfile);
  const error = await evaluate(
    `process.chdir(${JSON.stringify(npm.folder)});
     console.log = () => undefined;
     const { ensureInstalled } = await import(${JSON.stringify(resolve(root, "scripts/install.mjs"))});
     const error = await ensureInstalled().then(() => "none", ({ message }) => message);
     process.stdout.write(JSON.stringify(error));`,
    { PATH: npm.PATH, NPM_ENDS_WITH: String(npmEndsWith) },
  );
  return { error, calls: readFileSync(npm.calls, "utf8").trim() };
}

const installing = "ci --ignore-scripts --no-audit --no-fund";

test("packages are installed once per lockfile, and again after a failure", async () => {
  expect(await install("one")).toEqual({ error: "none", calls: installing });
  expect(await install("one")).toEqual({ error: "none", calls: "" });
  expect(await install("two", 1)).toEqual({
    error: expect.stringContaining("exited with 1"),
    calls: installing,
  });
  expect(await install("two")).toEqual({ error: "none", calls: installing });
  expect(await install("two")).toEqual({ error: "none", calls: "" });
});
