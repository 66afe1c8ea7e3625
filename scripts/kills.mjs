import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";

/** Kills pages and processes in the middle of a revocation at twenty moments each; `npm test` does so at the telling ones. */
await ensureInstalled();
const { ensureChromium } = await import("./chromium.mjs");
const { packageExtension } = await import("./package.mjs");
await ensureChromium();
const environment = { ...process.env, VSIX_PATH: await packageExtension(), KILLS: "all" };
const files = ["test/e2e/organization-trouble", "test/cli/revocation/killed"];
const args = ["--selectProjects", "unit", "journeys", "--maxWorkers=2", "--", ...files];
await run(process.execPath, ["node_modules/jest/bin/jest.js", ...args], { env: environment });
