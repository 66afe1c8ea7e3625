import type JSZip from "jszip";

import { attributesOf } from "./xml";

export interface ExtensionFile {
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * What the gallery serves: files that `extension.vsixmanifest` lists as addressable assets, each
 * under its asset type, which is its path if it has no `assetType` of its own.
 */
export async function addressableFiles(zip: JSZip, manifest: string): Promise<Map<string, ExtensionFile>> {
  const types = contentTypes((await zip.file("[Content_Types].xml")?.async("string")) ?? "");
  const files = new Map<string, ExtensionFile>();
  for (const { Type: name, Path: path, Addressable: addressable } of attributesOf(manifest, "Asset")) {
    const entry = path === undefined ? null : zip.file(path);
    if (name === undefined || path === undefined || entry === null || addressable !== "true") continue;
    files.set(name, { contentType: types(path), body: await entry.async("nodebuffer") });
  }
  return files;
}

/** The gallery takes content types from the package, so a wrong one there is wrong here too. */
function contentTypes(xml: string): (path: string) => string {
  const byPath = new Map(
    attributesOf(xml, "Override").map((o) => [o.PartName?.replace(/^\//, ""), o.ContentType]),
  );
  const byEnding = new Map(
    attributesOf(xml, "Default").map((d) => [
      `.${d.Extension?.replace(/^\./, "").toLowerCase()}`,
      d.ContentType,
    ]),
  );
  return (path) =>
    byPath.get(path) ??
    byEnding.get(/\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? "") ??
    "application/octet-stream";
}
