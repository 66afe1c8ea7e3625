import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import JSZip from "jszip";

import { editionNamed, editionNames, manifestOf, type EditionName } from "../../scripts/editions";
import { newestVsix } from "../emulator/newestVsix";

const root = resolve(__dirname, "../..");

/** The editions under test: all, or the one that scripts/testPackage.mjs was given. */
export const editions = editionNames.filter((name) => (process.env.EDITION ?? name) === name);

const variables = { whole: "VSIX_PATH", personal: "PERSONAL_VSIX_PATH" } as const;

/** The package under test: the one that `VSIX_PATH` or `PERSONAL_VSIX_PATH` names, or else the newest of its edition. */
export async function vsixPath(edition: EditionName = "whole"): Promise<string> {
  const variable = variables[edition];
  const named = process.env[variable];
  if (named) return resolve(named);
  const { packages } = editionNamed(edition);
  return newestVsix(resolve(root, packages)).catch(() => {
    throw new Error(
      `There is no .vsix in ${packages}. Run "npm run package -- --edition ${edition}" first, or name one with ${variable}.`,
    );
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

export async function packagedFiles(edition?: EditionName): Promise<Map<string, Buffer>> {
  return filesOf(readFileSync(await vsixPath(edition)));
}

/** The manifest of an edition. */
export function readManifest(edition?: EditionName): unknown {
  return manifestOf(edition);
}

export function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  return files.get(path)?.toString("utf8") ?? "";
}
