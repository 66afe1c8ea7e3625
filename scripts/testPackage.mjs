import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";

const contents = ["manifest", "notices", "pagePolicy", "sizes"].map(
  (name) => `test/contract/${name}.test.ts`,
);
const journeys = ["my-tokens", "real-addresses"].map((name) => `test/e2e/${name}.test.ts`);

/**
 * Tests a package that is to be published: `node scripts/testPackage.mjs PATH`. What all packages share is tested by
 * `npm test`; here it is this one's contents, and its pages in a browser, at the real addresses of Azure DevOps too.
 */
const [vsix] = process.argv.slice(2);
if (!vsix) throw new Error("Name the package to test.");
await ensureInstalled();
const env = { ...process.env, VSIX_PATH: vsix, CHROME_PATH: await ensureChromium() };
await jest("unit", contents);
await jest("journeys", journeys);

function jest(project, files) {
  const args = ["node_modules/jest/bin/jest.js", "--selectProjects", project, "--runInBand", ...files];
  return run(process.execPath, args, { env });
}
