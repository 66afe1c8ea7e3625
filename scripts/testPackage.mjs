import { readFileSync } from "node:fs";

import { ensureChromium } from "./chromium.mjs";
import editions from "./editions.js";
import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";

const contents = ["manifest", "notices", "pagePolicy", "sizes"].map(
  (name) => `test/contract/${name}.test.ts`,
);
const journeys = { whole: ["my-tokens", "real-addresses"], personal: ["personal"] };

/**
 * Tests a package before it is published: `node scripts/testPackage.mjs PATH`. `npm test` covers what all packages
 * share; this covers the contents of this one, and its pages in a browser, also at the real addresses of Azure DevOps.
 */
const [vsix] = process.argv.slice(2);
if (!vsix) throw new Error("Name the package to test.");
await ensureInstalled();
await ensureChromium();
const edition = await editionOf(vsix);
const variable = edition === "personal" ? "PERSONAL_VSIX_PATH" : "VSIX_PATH";
const env = { ...process.env, EDITION: edition, [variable]: vsix };
await jest("unit", contents);
await jest(
  "journeys",
  journeys[edition].map((name) => `test/e2e/${name}.test.ts`),
);

/** The edition that a package is of, by its id. That of the dev variant has an ending. */
async function editionOf(path) {
  const { readPlan } = await import("./publishPlan.mjs");
  const { id } = await readPlan(readFileSync(path));
  const found = editions.editionNames.find(
    (name) => id.replace(/-dev$/, "") === editions.manifestOf(name).id,
  );
  if (!found) throw new Error(`${path} is ${id}, which is no edition of PAT Steward.`);
  return found;
}

function jest(project, files) {
  const args = ["node_modules/jest/bin/jest.js", "--selectProjects", project, "--runInBand", ...files];
  return run(process.execPath, args, { env });
}
