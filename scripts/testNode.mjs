import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { spawn } from "node:child_process";
import path from "node:path";

import { findFirefox } from "./findFirefox.js";
import { ensureInstalled } from "./install.mjs";
import { newestLts } from "./newestLts.mjs";
import { exitCode, run } from "./run.mjs";

/**
 * Runs unit tests, screens and the emulator's start on the newest Node LTS, whichever Node runs this script.
 * With `--all`, it also runs the journeys in Chromium, and in Firefox if there is one.
 */
const isAll = process.argv.includes("--all");
const hasFirefox = findFirefox() !== undefined;
const journeys = [...(isAll ? ["journeys"] : []), ...(isAll && hasFirefox ? ["firefox"] : [])];

await ensureInstalled();
const { executable, version, codename } = await newestLts();
console.log(`Testing with Node ${version} (${codename})`);
const environment = {
  ...process.env,
  PATH: path.dirname(executable) + path.delimiter + process.env.PATH,
};
delete environment.VSIX_PATH;
delete environment.PERSONAL_VSIX_PATH;

await run(executable, ["scripts/package.mjs"], { env: environment });
await run(executable, ["scripts/package.mjs", "--edition", "personal"], { env: environment });
const runs = [await jest("unit", "screens")];
for (const project of journeys) runs.push(await jest(project));
const starts = await emulatorStarts();
const sum = (count) => runs.reduce((total, run) => total + count(run), 0);
const passed = sum((run) => run.numPassedTests) + (starts ? 1 : 0);
const failed = sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites) + (starts ? 0 : 1);
console.log(`${starts ? "passed" : "FAILED"}: the emulator starts and shows its page`);
if (isAll && !hasFirefox) console.log("LEFT OUT: there is no Firefox here.");
console.log(`Node ${version}: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || runs.some(({ code }) => code !== 0) ? 1 : 0;

/** Journeys run one file at a time: two browsers at once would slow each other down too much. */
async function jest(...projects) {
  const output = "build/node-results.json";
  const isBrowser = projects.some((project) => journeys.includes(project));
  const args = ["--selectProjects", ...projects, "--json", `--outputFile=${output}`];
  if (isBrowser) args.push("--runInBand");
  const code = await exitCode(executable, ["node_modules/jest/bin/jest.js", ...args], {
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const results = JSON.parse(readFileSync(output, "utf8"));
  console.log(`${projects.join(", ")}: ${results.numPassedTests} passed, ${results.numFailedTests} failed`);
  return { code, ...results };
}

/** Starts it as `npm start` does, and fetches its page once it reports that it is ready. */
async function emulatorStarts() {
  const port = await freePort();
  const args = ["--import", "tsx", "test/emulator/start.ts", "--port", String(port)];
  const emulator = spawn(executable, args, { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const said = await Promise.race([
      new Promise((resolve) => emulator.stdout.once("data", () => resolve(true))),
      new Promise((resolve) => emulator.once("exit", () => resolve(false))),
    ]);
    return said && (await fetch(`http://localhost:${port}/`)).ok;
  } finally {
    emulator.kill();
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
