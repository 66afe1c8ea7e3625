import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { ensureInstalled } from "./install.mjs";
import { exitCode, tool } from "./run.mjs";

const program = "build/cli/pat-steward.js";

/** Runs the command line with the given arguments, and builds it first if a source file is newer. */
if (!existsSync(program) || newestIn("src") > statSync(program).mtimeMs) {
  await ensureInstalled();
  const options = ["--config", "webpack.cli.js", "--mode", "production", "--stats", "errors-warnings"];
  await tool("webpack/bin/webpack.js", options, { stdio: ["ignore", "ignore", "inherit"] });
}
process.exitCode = await exitCode(process.execPath, [program, ...process.argv.slice(2)]);

function newestIn(folder) {
  const times = readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs);
  return Math.max(...times);
}
