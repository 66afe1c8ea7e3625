import path from "node:path";

import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";

/** Bundles the fault runs and starts them: see RELIABILITY.md. */
await ensureInstalled();
const { build } = await import("esbuild");
await build({
  entryPoints: ["test/faults/main.ts"],
  outfile: "build/faults.cjs",
  bundle: true,
  platform: "node",
  sourcemap: "inline",
  alias: {
    "@api/RestClientBase": path.resolve(
      "node_modules/azure-devops-extension-api/esm/Common/RestClientBase.js",
    ),
    "whatwg-fetch": path.resolve("test/emptyStyle.js"),
  },
});
await run(process.execPath, ["--enable-source-maps", "build/faults.cjs", ...process.argv.slice(2)]);
