import { mkdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { pack } from "./pack.mjs";
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
  await pack(path, overrides);
  return path;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { publisher: { type: "string" }, variant: { type: "string" } } });
  await ensureInstalled();
  console.log(`Packed: ${await packageExtension(values)}`);
}
