import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import editions from "./editions.js";
import { tool } from "./run.mjs";

/** Packs what is built into a .vsix at `path`, with the given manifest. The same content gives the same bytes. */
export async function pack(path, manifest = editions.manifestOf()) {
  rmSync(path, { force: true });
  const folder = mkdtempSync("build/pack-");
  const file = join(folder, "vss-extension.json");
  writeFileSync(file, JSON.stringify(seenFrom(folder, manifest)));
  const words = ["extension", "create", "--manifests", file, "--output-path", path, "--no-prompt"];
  await tool("tfx-cli/_build/tfx-cli.js", words).finally(() => rmSync(folder, { recursive: true }));
  // Loaded late: it needs an installed package, and this file is loaded before there are any.
  const { makeReproducible } = await import("./reproducible.mjs");
  await makeReproducible(path);
}

/** Files and icons are named from the folder of the manifest, all others from the project's. */
function seenFrom(folder, { files, icons, ...rest }) {
  return {
    ...rest,
    files: files.map((file) => ({ ...file, path: relative(folder, file.path) })),
    icons: Object.fromEntries(Object.entries(icons).map(([name, path]) => [name, relative(folder, path)])),
  };
}
