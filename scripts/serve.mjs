import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

import { ensureInstalled } from "./install.mjs";

const root = resolve("build/hubs");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/**
 * Serves the pages where the dev variant's `baseUri` expects them, and rebuilds on every change. Steps:
 * docs/publishing.md.
 */
const { values } = parseArgs({
  options: {
    cert: { type: "string", default: ".emulator/localhost.pem" },
    key: { type: "string", default: ".emulator/localhost-key.pem" },
  },
});
const baseUri = new URL(JSON.parse(readFileSync("manifests/dev.json", "utf8")).baseUri);
await ensureInstalled();
const builder = spawn(
  process.execPath,
  ["node_modules/webpack/bin/webpack.js", "--mode", "development", "--watch", "--stats", "errors-warnings"],
  { stdio: "inherit" },
);
const server = createServer({ cert: readFileSync(values.cert), key: readFileSync(values.key) }, answer);
server.listen(Number(baseUri.port), baseUri.hostname, () =>
  console.log(`Serving ${root} at ${baseUri.href}`),
);
process.on("SIGINT", () => {
  builder.kill();
  process.exit();
});

async function answer({ url }, response) {
  const file = join(root, decodeURIComponent(new URL(url, baseUri).pathname));
  const body = file.startsWith(root + sep) ? await readFile(file).catch(() => undefined) : undefined;
  // An Azure DevOps page reaches into the local network here: browsers require this header, and some ask for
  // permission.
  const headers = { "cache-control": "no-store", "access-control-allow-private-network": "true" };
  if (!body) return response.writeHead(404, headers).end();
  response
    .writeHead(200, { ...headers, "content-type": types[extname(file)] ?? "application/octet-stream" })
    .end(body);
}
