import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

import { benchBrowserScan } from "./browserScan";
import { benchRevocation } from "./revocation";
import { benchScan } from "./scan";
import { benchTable } from "./table";
import type { Figure } from "./Figure";

const benchmarks = new Map([
  ["table", benchTable],
  ["scan", benchScan],
  ["revocation", benchRevocation],
  ["browser", benchBrowserScan],
]);

/** Runs the benchmarks that are named, or all; prints the figures and writes them to bench-results.json. */
async function bench(): Promise<void> {
  const named = process.argv.slice(2);
  const figures: Figure[] = [];
  for (const [name, run] of benchmarks) {
    if (named.length > 0 && !named.includes(name)) continue;
    for (const figure of await run()) {
      figures.push(figure);
      print(figure);
    }
  }
  const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model };
  writeFileSync(
    "bench-results.json",
    JSON.stringify({ when: new Date().toISOString(), machine, figures }, null, 2),
  );
}

function print({ what, value, unit, note }: Figure): void {
  const shown = value.toLocaleString("en", { maximumFractionDigits: 1 });
  console.log(`${what.padEnd(64)} ${shown.padStart(12)} ${unit.padEnd(8)} ${note ?? ""}`);
}

void bench();
