import { createHash } from "node:crypto";
import JSZip from "jszip";

import { addressableFiles, type ExtensionFile } from "./files";
import { hubsOf, type Hub } from "./hubs";
import { isRecord, PackageError, texts } from "./PackageError";
import { attributesOf, textOf } from "./xml";

/** What a .vsix says about itself, and its files by the name they are served under. */
export interface ExtensionPackage {
  readonly publisher: string;
  readonly extensionId: string;
  /** `publisher.extension`. */
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly scopes: readonly string[];
  readonly hubs: readonly Hub[];
  readonly files: ReadonlyMap<string, ExtensionFile>;
  /** Changes whenever the package's content does; part of the address of each of its files. */
  readonly stamp: string;
}

/**
 * Reads a package as the Marketplace and the host do: identity and files from
 * `extension.vsixmanifest`, contributions and scopes from `extension.vsomanifest`.
 */
export async function readPackage(content: Buffer): Promise<ExtensionPackage> {
  const zip = await JSZip.loadAsync(content).catch((error: unknown) => {
    throw new PackageError(
      `it is not a zip archive (${error instanceof Error ? error.message : "unreadable"})`,
    );
  });
  const packageManifest = await entry(zip, "extension.vsixmanifest");
  const [identity] = attributesOf(packageManifest, "Identity");
  const { Publisher: publisher, Id: extensionId, Version: version } = identity ?? {};
  if (!publisher || !extensionId || !version) {
    throw new PackageError("extension.vsixmanifest does not say publisher, id and version");
  }
  const manifest = parsed(await entry(zip, "extension.vsomanifest"));
  const files = await addressableFiles(zip, packageManifest);
  const id = `${publisher}.${extensionId}`;
  return {
    publisher,
    extensionId,
    id,
    version,
    displayName: textOf(packageManifest, "DisplayName") ?? id,
    scopes: texts(manifest.scopes),
    hubs: hubsOf(manifest.contributions, id, (path) => files.has(path)),
    files,
    stamp: createHash("sha256").update(content).digest("hex").slice(0, 12),
  };
}

async function entry(zip: JSZip, name: string): Promise<string> {
  const file = zip.file(name);
  if (file === null) throw new PackageError(`it has no ${name}`);
  return file.async("string");
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch (error) {
    throw new PackageError(
      `extension.vsomanifest is not JSON (${error instanceof Error ? error.message : ""})`,
    );
  }
  throw new PackageError("extension.vsomanifest is not a JSON object");
}
