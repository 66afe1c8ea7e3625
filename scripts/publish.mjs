import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { ensureInstalled, isInstalled } from "./install.mjs";
import { packageExtension } from "./package.mjs";
import { publishingToken } from "./publishingToken.mjs";
import { exitCode } from "./run.mjs";

const help = `Shows what would be published where. With --yes, publishes it.

  --edition NAME      whole (the default) or personal
  --variant NAME      dev (private, the default), preview or release
  --publisher X       instead of the publisher in vss-extension.json
  --vsix PATH         a package that is there already, instead of making one; --yes needs one
  --sha256 HEX        refuses a package with another hash; --yes needs one
  --share-with A,B    organizations that may install a private package
  --tag vX.Y.Z        refuses a package of another version
  --service-url URL   another Marketplace (https://marketplace.visualstudio.com)
  --yes               publishes, and neither installs nor builds; the token is the variable MARKETPLACE_TOKEN, and is never
                      written anywhere`;

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

async function main() {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(help);
  if (options.yes) checkReady(options);
  else await ensureInstalled();
  const vsix = options.vsix ?? (await packageExtension(options));
  const bytes = readFileSync(vsix);
  checkHash(bytes, options);
  const { readPlan, planProblems, planText } = await import("./publishPlan.mjs");
  const plan = await readPlan(bytes);
  console.log(`${options.yes ? "Publishing" : "Would publish"} ${vsix}\n\n${planText(plan, options)}\n`);
  const problems = planProblems(plan, { ...repositorySays(), ...options });
  for (const problem of problems) console.log(`  ! ${problem}`);
  if (!options.yes) {
    return console.log(
      `Nothing was sent. To publish exactly this:\n  node scripts/publish.mjs --vsix ${vsix} --sha256 ${plan.sha256} --yes`,
    );
  }
  if (problems.length > 0) throw new Error("Not published, for the reasons above.");
  process.exitCode = await publish(vsix, options);
}

/** With a token within reach, nothing is installed or built, since that runs the code of hundreds of packages. */
function checkReady({ vsix, sha256 }) {
  if (!publishingToken) {
    throw new Error("MARKETPLACE_TOKEN is not set. docs/publishing.md says how to get a token.");
  }
  if (!vsix || !sha256) {
    throw new Error(
      "--yes publishes a package that has already been built and tested: name it with --vsix and --sha256.",
    );
  }
  if (!isInstalled()) {
    throw new Error("Run node scripts/install.mjs first, without the token: --yes installs nothing.");
  }
}

function checkHash(bytes, { vsix, sha256 }) {
  if (!sha256) return;
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== sha256.toLowerCase()) {
    throw new Error(`${vsix} is another package: its SHA-256 is ${found}, not ${sha256}.`);
  }
}

function publish(vsix, { serviceUrl, shareWith }) {
  const sharing = shareWith ? ["--share-with", shareWith] : [];
  const args = [
    "extension",
    "publish",
    "--vsix",
    vsix,
    "--service-url",
    serviceUrl,
    "--no-prompt",
    ...sharing,
  ];
  return exitCode(process.execPath, ["scripts/tfxWithToken.mjs", ...args], {
    env: { ...process.env, MARKETPLACE_TOKEN: publishingToken },
  });
}

function optionsOf(words) {
  const text = { type: "string" };
  const { values } = parseArgs({
    args: words,
    options: {
      edition: { ...text, default: "whole" },
      variant: { ...text, default: "dev" },
      publisher: text,
      vsix: text,
      sha256: text,
      "share-with": text,
      tag: text,
      "service-url": { ...text, default: "https://marketplace.visualstudio.com" },
      yes: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  const { "share-with": shareWith, "service-url": serviceUrl, ...rest } = values;
  const { protocol, hostname } = new URL(serviceUrl);
  if (protocol !== "https:" && !["localhost", "127.0.0.1"].includes(hostname)) {
    throw new Error("The token may not travel unencrypted: --service-url must start with https://.");
  }
  return { ...rest, shareWith, serviceUrl };
}

function repositorySays() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return { version, changelog: readFileSync("CHANGELOG.md", "utf8") };
}
