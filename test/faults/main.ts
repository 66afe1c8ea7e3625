import { cpus } from "node:os";
import { parseArgs } from "node:util";

import { runMany } from "./allRuns";
import { Tally } from "./Tally";

/** `--seed N` starts with that seed, `--runs N` sets the runs of each kind, `--only scan|revocation` picks one kind. */
async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { seed: text, runs: text, only: text } });
  const seed = Number(values.seed ?? 1);
  const tally = new Tally();
  const start = performance.now();
  if (values.only !== "scan") await runMany("revocation", seed, Number(values.runs ?? 1_000), tally);
  if (values.only !== "revocation") await runMany("scan", seed, Number(values.runs ?? 200), tally);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(tally.text());
  console.log(`seeds from ${seed}, ${seconds} s, Node ${process.version}, ${cpus().length} cores`);
  process.exitCode = tally.violations.length > 0 ? 1 : 0;
}

void main();
