import { execFile } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a package contains besides its pages. The task is there already: our own package was built before. */
const others = ["vss-extension.json", "static", "LICENSE", "CHANGELOG.md", "build/task"];

/**
 * Builds our manifest around other pages, with a configuration beside this file that puts them into `folder`'s
 * build/hubs. Returns the path of the package.
 */
export async function builtWith(configuration: "sampleWay" | "blankHub", folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const config = `test/bench/builds/${configuration}.js`;
  await node(
    ".",
    "webpack/bin/webpack.js",
    "--config",
    config,
    "--mode",
    "production",
    "--stats",
    "errors-only",
  );
  for (const name of others) cpSync(name, `${folder}/${name}`, { recursive: true });
  const words = ["--manifest-globs", "vss-extension.json", "--output-path", "package.vsix", "--no-prompt"];
  await node(folder, "tfx-cli/_build/tfx-cli.js", "extension", "create", ...words);
  return `${folder}/package.vsix`;
}

async function node(cwd: string, tool: string, ...words: string[]): Promise<void> {
  await run(process.execPath, [resolve("node_modules", tool), ...words], { cwd });
}
