import { readFileSync, writeFileSync } from "node:fs";

import JSZip from "jszip";

import { withOrderedEntries } from "./withOrderedEntries.mjs";

/** The files in which the packer lists all the others. */
const listings = ["[Content_Types].xml", "extension.vsixmanifest"];

/** Any fixed date will do; zip has none before 1980. */
const day = new Date(Date.UTC(2020, 0, 1));

/**
 * Rewrites an archive so that the same content gives the same bytes: names and entries in order, one date, no
 * owner.
 */
export async function makeReproducible(path) {
  const packed = await JSZip.loadAsync(readFileSync(path));
  const again = new JSZip();
  for (const name of Object.keys(packed.files).sort()) {
    if (packed.files[name].dir) continue;
    const content = listings.includes(name)
      ? withOrderedEntries(await packed.files[name].async("string"))
      : await packed.files[name].async("nodebuffer");
    again.file(name, content, { date: day, createFolders: false });
  }
  const bytes = await again.generateAsync({
    type: "nodebuffer",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
  writeFileSync(path, bytes);
}
