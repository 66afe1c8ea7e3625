import { promisify } from "node:util";
import { gzip } from "node:zlib";

import type { ExtensionFile } from "../package/files";
import type { ExtensionPackage } from "../package/readPackage";
import type { InstalledExtension } from "../vsix";
import type { Answer, Route } from "../wire/Route";

const compressed = promisify(gzip);

/** Paths depend on the version, as on gallerycdn.vsassets.io; the stamp changes with every build. */
export function addressOfFile(
  { publisher, extensionId, version, stamp }: ExtensionPackage,
  name: string,
): string {
  return `/extensions/${[publisher, extensionId, version, stamp].map(encodeURIComponent).join("/")}/${name}`;
}

/**
 * The addressable files of the installed packages and nothing else, case-sensitive. `*` lets a sandboxed frame, whose
 * origin is opaque, load its fonts and modules.
 */
export function extensionFileRoutes(installed: readonly InstalledExtension[]): Route[] {
  const admitted = new WeakMap<ExtensionFile, ExtensionFile>();
  const zipped = new WeakMap<ExtensionFile, Promise<Buffer>>();
  return [
    {
      site: "content",
      method: "GET",
      path: "/extensions/{publisher}/{extension}/{version}/{stamp}/{name*}",
      async handle({ params, headers, url }) {
        const found = installed.find(
          ({ package: { publisher, extensionId, version, stamp } }) =>
            params.publisher === publisher &&
            params.extension === extensionId &&
            params.version === version &&
            params.stamp === stamp,
        );
        const packaged = found?.package.files.get(params.name ?? "");
        if (packaged === undefined) return missing;
        const file = admitted.get(packaged) ?? admitEmulator(packaged, url);
        admitted.set(packaged, file);
        const takesGzip = /\bgzip\b/.test(headers["accept-encoding"] ?? "") && isText(file);
        if (!takesGzip) return answerWith(file, file.body);
        const body = zipped.get(file) ?? compressed(file.body);
        zipped.set(file, body);
        return answerWith(file, await body, { "Content-Encoding": "gzip" });
      },
    },
  ];
}

const missing: Answer = {
  status: 404,
  headers: { "Content-Type": "text/plain; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  body: "The extension has no such file. Names are case sensitive, and only addressable files are served.",
};

/**
 * The published pages may connect to Azure DevOps and to no local address. Here this server is Azure DevOps, so it
 * adds itself to each page's policy, and the tests can run the very package that is published.
 */
function admitEmulator(file: ExtensionFile, { protocol, port }: URL): ExtensionFile {
  if (!file.contentType.startsWith("text/html")) return file;
  const page = file.body
    .toString("utf8")
    .replace("connect-src 'self'", `connect-src 'self' ${protocol}//localhost:${port}`);
  return { ...file, body: Buffer.from(page) };
}

function isText({ contentType }: ExtensionFile): boolean {
  return /^text\/|javascript|json|xml|svg/.test(contentType);
}

function answerWith({ contentType }: ExtensionFile, body: Buffer, more: Record<string, string> = {}): Answer {
  return {
    status: 200,
    headers: {
      "Content-Type": contentType,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Access-Control-Allow-Origin": "*",
      Vary: "Accept-Encoding",
      ...more,
    },
    body,
  };
}
