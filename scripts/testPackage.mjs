import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";

const contents = ["manifest", "notices", "pagePolicy", "sizes"].map(
  (name) => `test/contract/${name}.test.ts`,
);
const journeys = ["my-tokens", "real-addresses"].map((name) => `test/e2e/${name}.test.ts`);

/**
 * Tests a package before it is published: `node scripts/testPackage.mjs PATH`. `npm test` covers what all packages
 * share; this covers the contents of this one, and its pages in a browser, also at the real addresses of Azure DevOps.
 */
const [vsix] = process.argv.slice(2);
if (!vsix) throw new Error("Name the package to test.");
await ensureInstalled();
await ensureChromium();
const env = { ...process.env, VSIX_PATH: vsix };
await jest("unit", contents);
await jest("journeys", journeys);

function jest(project, files) {
  const args = ["node_modules/jest/bin/jest.js", "--selectProjects", project, "--runInBand", ...files];
  return run(process.execPath, args, { env });
}
