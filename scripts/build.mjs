import { ensureInstalled } from "./install.mjs";
import { tool } from "./run.mjs";

/** Builds the hubs into build/hubs. */
export function build(mode = "production") {
  return tool("webpack/bin/webpack.js", ["--mode", mode, "--stats", "errors-warnings"]);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await ensureInstalled();
  await build();
}
