import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import JSZip from "jszip";

import { newestVsix } from "../emulator/newestVsix";

const root = resolve(__dirname, "../..");

/** The package under test: the one that `VSIX_PATH` names, or else the newest in `dist`. */
export async function vsixPath(): Promise<string> {
  const named = process.env.VSIX_PATH;
  if (named) return resolve(named);
  return newestVsix(resolve(root, "dist")).catch(() => {
    throw new Error('There is no .vsix in dist. Run "npm run package" first, or name one with VSIX_PATH.');
  });
}

/** Every file of a package by its path, without the three that describe the package itself. */
export async function filesOf(vsix: Buffer): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(vsix);
  const ownFiles = /^(\[Content_Types\]\.xml|extension\.vs[io]xmanifest|extension\.vsomanifest)$/;
  const entries = Object.values(zip.files).filter(({ dir, name }) => !dir && !ownFiles.test(name));
  return new Map(
    await Promise.all(
      entries.map(async (entry): Promise<[string, Buffer]> => [entry.name, await entry.async("nodebuffer")]),
    ),
  );
}

export async function packagedFiles(): Promise<Map<string, Buffer>> {
  return filesOf(readFileSync(await vsixPath()));
}

/** The repository's manifest. */
export function readManifest(): unknown {
  return JSON.parse(readFileSync(resolve(root, "vss-extension.json"), "utf8"));
}

export function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  return files.get(path)?.toString("utf8") ?? "";
}
