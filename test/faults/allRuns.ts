import { replaceRun } from "./replaceRun";
import { revocationRun } from "./revocationRun";
import { scanRun } from "./scanRun";
import type { Tally, Violation } from "./Tally";

const runs: Record<Violation["kind"], (seed: number, tally: Tally) => Promise<string[]>> = {
  revocation: revocationRun,
  scan: scanRun,
  replace: replaceRun,
};

/** Runs one kind this many times, from this seed on. A run that throws or hangs is a violation too. */
export async function runMany(
  kind: Violation["kind"],
  seed: number,
  count: number,
  tally: Tally,
): Promise<void> {
  const { fetch } = globalThis;
  try {
    for (let run = seed; run < seed + count; run++) tally.ran(kind, run, await brokenBy(kind, run, tally));
  } finally {
    globalThis.fetch = fetch;
  }
}

async function brokenBy(kind: Violation["kind"], seed: number, tally: Tally): Promise<string[]> {
  try {
    return await runs[kind](seed, tally);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
