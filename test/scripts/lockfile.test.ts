import { readFileSync } from "node:fs";

const lock: { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }> } =
  JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

test("every package comes from the registry: none from a file, a repository or another server", () => {
  const strange = packages.filter(
    ([, { resolved, link }]) =>
      link || (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
  );
  expect(strange).toEqual([]);
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
