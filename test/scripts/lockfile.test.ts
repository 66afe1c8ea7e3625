import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const lock: { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }> } =
  JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

test("no package carries an address, so each comes from the installer's own registry", () => {
  const addressed = packages.filter(([, { resolved, link }]) => link || resolved !== undefined);
  expect(addressed.map(([path]) => path)).toEqual([]);
});

test("npm is told to leave addresses out when it writes the lockfile", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^omit-lockfile-registry-resolved=true$/m);
});

test("no file names the host of npm's own registry", () => {
  const search = spawnSync("git", ["grep", "-lIF", defaultRegistryHost()], { encoding: "utf8" });
  expect(search).toMatchObject({ stdout: "", stderr: "" });
});

test("every package is pinned by the hash of its content", () => {
  expect(
    packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path),
  ).toEqual([]);
});

test("no install script of a package is run", () => {
  expect(readFileSync("scripts/install.mjs", "utf8")).toContain('"--ignore-scripts"');
});

test("what ships is pinned to a version, not to a range", () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** What npm uses where nobody has configured anything: asked, so that this file need not name it either. */
function defaultRegistryHost(): string {
  const folder = tmpdir();
  const bare = [
    "--userconfig",
    join(folder, "no-user.npmrc"),
    "--globalconfig",
    join(folder, "no-global.npmrc"),
  ];
  const { PATH, HOME } = process.env;
  return new URL(
    execFileSync("npm", ["config", "get", "registry", ...bare], {
      encoding: "utf8",
      cwd: folder,
      env: { PATH, HOME },
      shell: process.platform === "win32",
    }),
  ).host;
}
