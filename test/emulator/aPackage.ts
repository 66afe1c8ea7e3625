import JSZip from "jszip";

interface PackageParts {
  publisher?: string;
  id?: string;
  version?: string;
  scopes?: string[];
  contributions?: unknown[];
  /** Addressable files by path. */
  files?: Record<string, string>;
  /** Files in the archive that no asset names. */
  hiddenFiles?: Record<string, string>;
}

export function aHub(id: string, target: string, uri = "dist/hub.html"): Record<string, unknown> {
  return { id, type: "ms.vss-web.hub", targets: [target], properties: { name: `The ${id} hub`, uri } };
}

/** A package laid out the way tfx-cli does it. */
export async function aPackage(parts: PackageParts = {}): Promise<Buffer> {
  const { publisher = "fabrikam", id = "sample", version = "1.2.3", scopes = ["vso.graph"] } = parts;
  const { contributions = [aHub("own", "ms.vss-web.collection-user-settings-hub-group")] } = parts;
  const { files = { "dist/hub.html": "<h1>hub</h1>", "dist/hub.js": "1;" }, hiddenFiles = {} } = parts;
  const zip = new JSZip();
  const all = { ...files, ...hiddenFiles };
  Object.entries(all).forEach(([path, content]) => zip.file(path, content));
  zip.file("extension.vsixmanifest", packageManifest({ publisher, id, version }, Object.keys(files)));
  zip.file("extension.vsomanifest", JSON.stringify({ manifestVersion: 1, scopes, contributions }));
  zip.file("[Content_Types].xml", contentTypes);
  return zip.generateAsync({ type: "nodebuffer" });
}

function packageManifest(
  identity: { publisher: string; id: string; version: string },
  paths: string[],
): string {
  const assets = paths.map(
    (path) => `<Asset Type="${path}" d:Source="File" Path="${path}" Addressable="true"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><PackageManifest Version="2.0.0"><Metadata>
    <Identity Language="en-US" Id="${identity.id}" Publisher="${identity.publisher}" Version="${identity.version}"/>
    <DisplayName>Fish &amp; chips</DisplayName></Metadata><Assets>${assets.join("")}</Assets></PackageManifest>`;
}

const contentTypes = `<Types><Default Extension=".html" ContentType="text/html"/>
  <Default Extension=".js" ContentType="application/javascript"/>
  <Override PartName="/dist/data.bin" ContentType="font/woff2"/></Types>`;
