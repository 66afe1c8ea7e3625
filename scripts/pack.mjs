import { rmSync } from "node:fs";

import { tool } from "./run.mjs";

/** Packs what is built into a .vsix at `path`. `overrides` are laid over the manifest. Equal content gives equal bytes. */
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
  // Loaded late: it needs an installed package, and this file starts before there are any.
  const { makeReproducible } = await import("./reproducible.mjs");
  await makeReproducible(path);
}
