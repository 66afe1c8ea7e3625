import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import JSZip from "jszip";

import { root } from "./runScript";

export const { version }: { version: string } = JSON.parse(
  readFileSync(resolve(root, "package.json"), "utf8"),
);

export interface Edition {
  readonly flags?: string;
  readonly version?: string;
  readonly baseUri?: string;
  readonly id?: string;
  readonly scopes?: readonly string[];
  readonly contributions?: readonly object[];
}

/** Writes a package that contains only its manifest; returns the arguments that name it to `publish`. */
export async function anEdition(folder: string, edition: Edition = {}) {
  const zip = new JSZip();
  zip.file(
    "extension.vsixmanifest",
    `<PackageManifest><Metadata>
       <Identity Language="en-US" Id="${edition.id ?? "pat-steward"}" Publisher="contoso" Version="${edition.version ?? version}"/>
       <GalleryFlags>${edition.flags ?? ""}</GalleryFlags>
     </Metadata></PackageManifest>`,
  );
  const { baseUri, scopes = ["vso.graph"] } = edition;
  const { contributions = [{ id: "my-tokens", targets: ["a.group"] }] } = edition;
  zip.file("extension.vsomanifest", JSON.stringify({ scopes, contributions, baseUri }));
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  const path = join(folder, `${Math.random()}.vsix`);
  writeFileSync(path, bytes);
  return ["--vsix", path, "--sha256", createHash("sha256").update(bytes).digest("hex")];
}
