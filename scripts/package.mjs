import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";

import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { tool } from "./run.mjs";
import { overridesFor, packageName } from "./variants.mjs";

/**
 * Builds and packs the extension. Returns the path of the .vsix.
 * `publisher` replaces the one of the manifest, and `variant` lays one of manifests/ over it; `ENTRA_CLIENT_ID` in the
 * environment is built in, and the addresses of variants.mjs go into the manifest.
 */
export async function packageExtension({ publisher, variant, mode } = {}) {
  const overrides = overridesFor({ publisher, variant });
  await build(mode);
  const manifest = { ...JSON.parse(readFileSync("vss-extension.json", "utf8")), ...overrides };
  const path = `dist/${packageName(manifest, variant)}`;
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
    "--override",
    JSON.stringify(overrides),
  ]);
  // Loaded late: it needs an installed package, and this file starts before there are any.
  const { makeReproducible } = await import("./reproducible.mjs");
  await makeReproducible(path);
  return path;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { publisher: { type: "string" }, variant: { type: "string" } } });
  await ensureInstalled();
  console.log(`Packed: ${await packageExtension(values)}`);
}
