import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { ensureInstalled } from "./install.mjs";
import { exitCode } from "./run.mjs";

const begun = Date.now();
await ensureInstalled();
const { ensureChromium } = await import("./chromium.mjs");
const { findHeadlessChromium } = await import("./findChromium.js");
const { ensureFirefox } = await import("./firefox.mjs");
const { packageExtension } = await import("./package.mjs");
const { checkSources } = await import("./check.mjs");

const chromium = await ensureChromium();
console.log(`Browser tests use ${chromium}, and where it suffices ${findHeadlessChromium()}`);
const firefox = await ensureFirefox();
// Each keeps one core busy.
const [{ vsix, personal }, { passed, failed }] = await Promise.all([packageEditions(), checkSources()]);
const environment = {
  ...process.env,
  FIREFOX_PATH: firefox ?? "",
  VSIX_PATH: vsix,
  PERSONAL_VSIX_PATH: personal,
};
const total = { passed, failed: failed.length };

mkdirSync("build", { recursive: true });
const { TEST_MINUTES } = process.env;
if (TEST_MINUTES) {
  if (!(Number(TEST_MINUTES) > 0))
    throw new Error(`TEST_MINUTES must be a number of minutes, not "${TEST_MINUTES}".`);
  // A run that is killed halfway does not even say what it had left to do.
  environment.TESTS_END_AT = String(begun + Number(TEST_MINUTES) * 60_000);
  environment.LEFT_OUT_FILE = resolve("build/left-out.txt");
  writeFileSync(environment.LEFT_OUT_FILE, "");
}
// Every core already has a process to run: V8's helper threads would take time from the others, and so does collecting
// a small young generation often.
const v8Flags = ["--single-threaded", "--max-semi-space-size=64"];
// Jest would leave one core idle, which on two is half of them. A browser test keeps one busy, so only two run at a time.
await jest("code", ["--selectProjects", "unit", "screens", "--maxWorkers=100%"]);
await jest("journeys", ["--selectProjects", "journeys", "--maxWorkers=2"]);
if (firefox) {
  console.log(`The main journeys again, in ${firefox}`);
  await jest("firefox", ["--selectProjects", "firefox", "--maxWorkers=2"]);
} else {
  console.log(
    "LEFT OUT: the main journeys in a second engine. Install Firefox, or name it with FIREFOX_PATH.",
  );
}

const leftOut = environment.LEFT_OUT_FILE ? readFileSync(environment.LEFT_OUT_FILE, "utf8") : "";
const late = leftOut.split("\n").length - 1;
if (late > 0)
  console.log(`LEFT OUT: ${late} test files would have begun after ${TEST_MINUTES} minutes:\n${leftOut}`);
console.log(`${total.passed} passed, ${total.failed} failed${late > 0 ? `, ${late} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function packageEditions() {
  const vsix = await packageExtension();
  return { vsix, personal: await packageExtension({ edition: "personal" }) };
}

async function jest(name, args) {
  const output = `build/${name}-results.json`;
  rmSync(output, { force: true });
  const code = await exitCode(
    process.execPath,
    [...v8Flags, "node_modules/jest/bin/jest.js", "--json", `--outputFile=${output}`, ...args],
    { env: environment, stdio: ["ignore", "ignore", "inherit"] },
  );
  const results = JSON.parse(readFileSync(output, "utf8"));
  total.passed += results.numPassedTests;
  total.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  // Jest can fail for a reason that no test shows, such as an open handle or no tests found.
  if (code !== 0 && results.numFailedTests + results.numRuntimeErrorTestSuites === 0) total.failed += 1;
}
