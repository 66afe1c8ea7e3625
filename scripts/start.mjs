import { ensureInstalled } from "./install.mjs";
import { exitCode } from "./run.mjs";

const options = process.argv.slice(2);
const isWatching = options.includes("--watch");
const onlyHelp = options.includes("--help");

await ensureInstalled();
if (!onlyHelp) {
  const { packageExtension } = await import("./package.mjs");
  const vsix = await packageExtension({ mode: isWatching ? "development" : "production" });
  options.push("--vsix", vsix);
}
if (isWatching) {
  const { repackOnChange } = await import("./repackOnChange.mjs");
  repackOnChange();
}
process.exitCode = await exitCode(process.execPath, [
  "node_modules/tsx/dist/cli.mjs",
  "test/emulator/start.ts",
  ...options,
]);
