import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

import type { Route } from "../wire/Route";

const sdk = join(__dirname, "../../../node_modules/azure-devops-extension-sdk/esm");

/** `/_emulator/{name}.js` from `browser/{entry}.ts`, bundled in memory on first use, and the style sheet. */
export function assetRoutes(): Route[] {
  return [
    asset("/_emulator/host.js", "text/javascript; charset=utf-8", () => bundled("main")),
    asset("/_emulator/consent.js", "text/javascript; charset=utf-8", () => bundled("consent")),
    asset("/_emulator/host.css", "text/css; charset=utf-8", () =>
      readFile(join(__dirname, "host.css"), "utf8"),
    ),
  ];
}

function asset(path: string, contentType: string, make: () => Promise<string>): Route {
  let made: Promise<string> | undefined;
  return {
    site: "host",
    method: "GET",
    path,
    async handle() {
      made ??= make();
      const headers = { "Content-Type": contentType, "Cache-Control": "no-cache" };
      return { status: 200, headers, body: await made };
    },
  };
}

async function bundled(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(__dirname, `browser/${entry}.ts`)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
    alias: { "@sdk/xdm": join(sdk, "XDM.js") },
  });
  return result.outputFiles[0]?.text ?? "";
}
