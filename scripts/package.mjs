import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";

import { build } from "./build.mjs";
import editions from "./editions.js";
import { ensureInstalled } from "./install.mjs";
import { pack } from "./pack.mjs";
import { packCli } from "./packCli.mjs";
import { manifestFor, packageName } from "./variants.mjs";

/**
 * Builds and packs an edition of the extension, the whole one with the command line beside it. Returns the path of the
 * .vsix. `publisher` replaces the one of the manifest, and `variant` lays one of manifests/ over it; `ENTRA_CLIENT_ID` in
 * the environment is built in, and the addresses of variants.mjs go into the manifest.
 */
export async function packageExtension({ edition = "whole", publisher, variant, mode } = {}) {
  const manifest = manifestFor({ edition, publisher, variant });
  const { packages, hasCommandLine } = editions.editionNamed(edition);
  await build(mode, edition);
  const path = `${packages}/${packageName(manifest, variant)}`;
  mkdirSync(packages, { recursive: true });
  await pack(path, manifest);
  if (hasCommandLine) packCli();
  return path;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const text = { type: "string" };
  const { values } = parseArgs({ options: { edition: text, publisher: text, variant: text } });
  await ensureInstalled();
  console.log(`Packed: ${await packageExtension(values)}`);
}
