import { rmSync } from "node:fs";

import { tool } from "./run.mjs";

/**
 * Packs the build into a .vsix at `path`. `overrides` are applied on top of the manifest. The same content
 * gives the same bytes.
 */
export async function pack(path, overrides = {}) {
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
  // Loaded late: it needs an installed package, and this file is loaded before there are any.
  const { makeReproducible } = await import("./reproducible.mjs");
  await makeReproducible(path);
}
