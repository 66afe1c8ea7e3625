import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

import { benchBrowserScan } from "./browserScan";
import { benchCommandLine } from "./commandLine";
import { benchFirstLoad } from "./firstLoad";
import { benchHugeScan } from "./hugeScan";
import { benchIncident } from "./incident";
import { benchKeptScan } from "./keptScan";
import { benchLongestTask } from "./longestTask";
import { benchOpening } from "./opening";
import { benchRevocation } from "./revocation";
import { benchRules } from "./rules";
import { benchScan } from "./scan";
import { benchScanFile } from "./scanFile";
import { benchShardedScan } from "./shardedScan";
import { benchTable } from "./table";
import { benchTableScreen } from "./tableScreen";
import { benchThrottledScan } from "./throttledScan";
import { verdictOn, type Figure } from "./Figure";

const benchmarks = new Map([
  ["table", benchTable],
  ["rules", benchRules],
  // Virtual time replaces the process's timers, which open connections rely on, so it comes before any request.
  ["throttledScan", benchThrottledScan],
  ["shardedScan", benchShardedScan],
  ["hugeScan", benchHugeScan],
  ["scanFile", benchScanFile],
  ["scan", benchScan],
  ["commandLine", benchCommandLine],
  ["revocation", benchRevocation],
  ["browser", benchBrowserScan],
  ["firstLoad", benchFirstLoad],
  ["opening", benchOpening],
  ["tableScreen", benchTableScreen],
  ["keptScan", benchKeptScan],
  ["longestTask", benchLongestTask],
  ["incident", benchIncident],
]);

/** Runs the named benchmarks, or all of them; prints the figures and writes them to bench-results.json. */
async function bench(): Promise<void> {
  const named = process.argv.slice(2).filter((word) => word !== "--only");
  const unknown = named.find((name) => !benchmarks.has(name));
  if (unknown) throw new Error(`There is no benchmark ${unknown}: ${[...benchmarks.keys()].join(", ")}.`);
  const figures: Figure[] = [];
  for (const [name, run] of benchmarks) {
    if (named.length > 0 && !named.includes(name)) continue;
    const beganAt = performance.now();
    const measured = await run().catch((error: unknown) => {
      console.error(`${name} failed:`, error);
      process.exitCode = 1;
      return [];
    });
    figures.push(...measured);
    measured.forEach(print);
    console.log(`${name} took ${Math.round((performance.now() - beganAt) / 1000)} s.`);
  }
  const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model };
  const withVerdicts = figures.map((figure) => ({ ...figure, reached: verdictOn(figure) }));
  writeFileSync(
    "bench-results.json",
    JSON.stringify({ when: new Date().toISOString(), machine, figures: withVerdicts }, null, 2),
  );
}

function print(figure: Figure): void {
  const { what, value, spread, unit, atMost, atLeast, note } = figure;
  const number = (one: number) => one.toLocaleString("en", { maximumFractionDigits: one < 10 ? 2 : 1 });
  const limit = [
    ...(atMost === undefined ? [] : [`at most ${number(atMost)}`]),
    ...(atLeast === undefined ? [] : [`at least ${number(atLeast)}`]),
  ].join(", ");
  const cells = [
    what.padEnd(76),
    `${number(value)} ${unit}`.padStart(16),
    (spread ? `${number(spread.low)} to ${number(spread.high)}` : "").padEnd(18),
    limit.padEnd(16),
    (verdictOn(figure) ?? "").padEnd(8),
  ];
  console.log([...cells, ...(note ? [note] : [])].join(" | ").trimEnd());
}

void bench();
