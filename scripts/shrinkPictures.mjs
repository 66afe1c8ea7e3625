import { readdirSync, readFileSync, writeFileSync } from "node:fs";

import { withPalette } from "./palette.mjs";
import { isPaletted, readPng, writePng } from "./png.mjs";

/** Rewrites the screenshots of a folder with a palette, each to less than half its bytes. */
export function shrinkPictures(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".png"))) {
    const path = `${folder}/${name}`;
    const bytes = readFileSync(path);
    if (!isPaletted(bytes)) writeFileSync(path, writePng(withPalette(readPng(bytes))));
  }
}

if (import.meta.url === `file://${process.argv[1]}`) shrinkPictures(process.argv[2]);
