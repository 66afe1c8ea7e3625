import { ensureInstalled } from "./install.mjs";
import { exitCode } from "./run.mjs";

const steps = [
  ["types", ["node_modules/typescript/bin/tsc", "-p", "."]],
  ["arrows", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "src"]],
  ["lint", ["node_modules/eslint/bin/eslint.js", "."]],
  ["format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]],
];

/**
 * Types, import rules, lint and format: each is one test that passes or fails. Returns the names of the ones
 * that failed.
 */
export async function checkSources() {
  const failed = [];
  for (const [name, args] of steps) {
    const code = await exitCode(process.execPath, args);
    console.log(`${code === 0 ? "passed" : "FAILED"}: ${name}`);
    if (code !== 0) failed.push(name);
  }
  return { passed: steps.length - failed.length, failed };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await ensureInstalled();
  const { failed } = await checkSources();
  const unit = await exitCode(process.execPath, [
    "node_modules/jest/bin/jest.js",
    "--selectProjects",
    "unit",
    "screens",
  ]);
  process.exitCode = failed.length > 0 || unit !== 0 ? 1 : 0;
}
