import editions from "./editions.js";
import { ensureInstalled } from "./install.mjs";
import { tool } from "./run.mjs";

/**
 * Builds the hubs of an edition: into build/hubs, with the command line in build/cli and the task of Azure Pipelines in
 * build/task, or into build/personal, which has neither.
 */
export async function build(mode = "production", edition = "whole") {
  await webpack("webpack.config.js", mode, ["--env", `edition=${edition}`]);
  if (editions.editionNamed(edition).hasCommandLine) await webpack("webpack.cli.js", mode);
}

function webpack(config, mode, options = []) {
  const words = ["--config", config, "--mode", mode, "--stats", "errors-warnings", ...options];
  return tool("webpack/bin/webpack.js", words);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await ensureInstalled();
  await build();
}
