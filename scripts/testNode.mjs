import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { spawn } from "node:child_process";
import path from "node:path";

import { ensureInstalled } from "./install.mjs";
import { newestLts } from "./newestLts.mjs";
import { exitCode, run } from "./run.mjs";

/** Unit tests, screens and the emulator's start under the newest LTS of Node, whatever Node runs this. */
await ensureInstalled();
const { executable, version, codename } = await newestLts();
console.log(`Testing with Node ${version} (${codename})`);
const environment = {
  ...process.env,
  PATH: path.dirname(executable) + path.delimiter + process.env.PATH,
};
delete environment.VSIX_PATH;

await run(executable, ["scripts/package.mjs"], { env: environment });
const tests = await jest();
const starts = await emulatorStarts();
const passed = tests.numPassedTests + (starts ? 1 : 0);
const failed = tests.numFailedTests + tests.numRuntimeErrorTestSuites + (starts ? 0 : 1);
console.log(`${starts ? "passed" : "FAILED"}: the emulator starts and shows its page`);
console.log(`Node ${version}: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || tests.code !== 0 ? 1 : 0;

async function jest() {
  const output = "build/node-results.json";
  const args = ["--selectProjects", "unit", "screens", "--json", `--outputFile=${output}`];
  const code = await exitCode(executable, ["node_modules/jest/bin/jest.js", ...args], {
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { code, ...JSON.parse(readFileSync(output, "utf8")) };
}

/** Starts it as `npm start` does, and asks for its page once it says that it is there. */
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
