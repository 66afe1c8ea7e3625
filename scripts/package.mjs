import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";

import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { tool } from "./run.mjs";

/**
 * Builds and packs the extension. Returns the path of the .vsix.
 * `publisher` replaces the one of the manifest; `ENTRA_CLIENT_ID` in the environment is built in.
 */
export async function packageExtension({ publisher, mode } = {}) {
  await build(mode);
  const manifest = JSON.parse(readFileSync("vss-extension.json", "utf8"));
  const name = `${publisher ?? manifest.publisher}.${manifest.id}-${manifest.version}.vsix`;
  const path = `dist/${name}`;
  mkdirSync("dist", { recursive: true });
  rmSync(path, { force: true });
  await tool("tfx-cli/_build/tfx-cli.js", [
    "extension",
    "create",
    "--manifest-globs",
    "vss-extension.json",
    "--output-path",
    path,
    "--no-prompt",
    ...(publisher ? ["--override", JSON.stringify({ publisher })] : []),
  ]);
  // Loaded late: it needs an installed package, and this file starts before there are any.
  const { makeReproducible } = await import("./reproducible.mjs");
  await makeReproducible(path);
  return path;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { publisher: { type: "string" } } });
  await ensureInstalled();
  console.log(`Packed: ${await packageExtension(values)}`);
}
