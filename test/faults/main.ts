import { cpus } from "node:os";
import { parseArgs } from "node:util";

import { runMany } from "./allRuns";
import { Tally } from "./Tally";

/** `--seed N` starts with that seed, `--runs N` sets the runs of each kind, `--only scan|revocation|replace` picks one kind. */
async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { seed: text, runs: text, only: text } });
  const seed = Number(values.seed ?? 1);
  const tally = new Tally();
  const start = performance.now();
  for (const [kind, usual] of [
    ["revocation", 1_000],
    ["scan", 200],
    ["replace", 200],
  ] as const) {
    if ((values.only ?? kind) === kind) await runMany(kind, seed, Number(values.runs ?? usual), tally);
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(tally.text());
  console.log(`seeds from ${seed}, ${seconds} s, Node ${process.version}, ${cpus().length} cores`);
  process.exitCode = tally.violations.length > 0 ? 1 : 0;
}

void main();
