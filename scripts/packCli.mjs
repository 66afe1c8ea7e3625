import { chmodSync, copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Puts the built command line into dist/cli as a package that npx, npm install and npm publish take. It has no
 * dependencies: all of them are in its one file.
 */
export function packCli() {
  const { version } = JSON.parse(readFileSync("vss-extension.json", "utf8"));
  const { license, engines } = JSON.parse(readFileSync("package.json", "utf8"));
  const manifest = {
    name: "pat-steward",
    version,
    description: "Finds, reports and revokes the personal access tokens of an Azure DevOps organization.",
    license,
    engines: { node: engines.node },
    bin: { "pat-steward": "pat-steward.js" },
    files: ["pat-steward.js", "third-party-notices.txt"],
  };
  rmSync("dist/cli", { recursive: true, force: true });
  cpSync("build/cli", "dist/cli", { recursive: true });
  copyFileSync("LICENSE", "dist/cli/LICENSE");
  copyFileSync("docs/cli.md", "dist/cli/README.md");
  writeFileSync("dist/cli/package.json", `${JSON.stringify(manifest, undefined, 2)}\n`);
  chmodSync("dist/cli/pat-steward.js", 0o755);
}
