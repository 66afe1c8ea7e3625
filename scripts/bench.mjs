import path from "node:path";

import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";

/** Bundles the benchmark like the hubs and runs it: see PERFORMANCE.md. */
await ensureInstalled();
const { packageExtension } = await import("./package.mjs");
await packageExtension();
const { build } = await import("esbuild");
await build({
  entryPoints: ["test/bench/main.ts"],
  outfile: "build/bench.cjs",
  bundle: true,
  platform: "node",
  external: ["playwright-core", "puppeteer-core", "esbuild"],
  alias: {
    "@api/RestClientBase": path.resolve(
      "node_modules/azure-devops-extension-api/esm/Common/RestClientBase.js",
    ),
    // A shim for old browsers; neither Node nor today's browsers need it.
    "whatwg-fetch": path.resolve("test/emptyStyle.js"),
  },
});
await run(process.execPath, ["--expose-gc", "build/bench.cjs", ...process.argv.slice(2)]);
