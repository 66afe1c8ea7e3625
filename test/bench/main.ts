import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

import { benchBrowserScan } from "./browserScan";
import { benchRevocation } from "./revocation";
import { benchScan } from "./scan";
import { benchTable } from "./table";
import type { Figure } from "./Figure";

/** Runs every benchmark, prints the figures and writes them to bench-results.json. */
async function bench(): Promise<void> {
  const figures: Figure[] = [];
  for (const run of [benchTable, benchScan, benchRevocation, benchBrowserScan]) {
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
