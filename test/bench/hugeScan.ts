import { serialize } from "node:v8";

import { keptScanOf } from "../../src/jobs/kept-scan/keptScanOf";
import type { ScanState } from "../../src/jobs/scan/ScanState";
import { timed, type Figure } from "./Figure";
import { growthOver } from "./growthOver";
import { storedOf } from "../jobs/kept-scan/stored";
import { virtualScan } from "./virtualScan";

const tokensOfEach = 5;
const answerMs = 40;
const sizes = [12_500, 25_000, 50_000, 100_000];
const budget = 200;
/** An assumption, because the cost of a call is not documented: 2,000 calls in five minutes, then Azure DevOps slows down. */
const costOfRequest = 0.1;

/** The largest organizations, in virtual time: how a scan grows up to 100,000 people with 500,000 tokens. */
export async function benchHugeScan(): Promise<Figure[]> {
  const bySize: Figure[][] = [];
  for (const users of sizes) bySize.push(await unthrottled(users));
  return [...bySize.flat(), ...growthOf(bySize), ...(await throttled(sizes.at(-1) ?? 0))];
}

/** How each figure grows with the number of users. */
function growthOf(bySize: readonly (readonly Figure[])[]): Figure[] {
  const [smallest = []] = bySize;
  return smallest.map(({ what }, index) => {
    const values = bySize.map((figures) => figures[index]?.value ?? NaN);
    return {
      what: what.replace(/^scan, .* tokens:/, "scan, growth over the users:"),
      value: growthOver(sizes, values),
      unit: "",
      note: "1 is in step with the users",
    };
  });
}

async function unthrottled(users: number): Promise<Figure[]> {
  const before = usedMb();
  let run: Awaited<ReturnType<typeof virtualScan>> | undefined;
  const workMs = await timed(async () => {
    run = await virtualScan({ users, tokensOfEach, answerMs, seed: 1 });
  });
  if (!run) throw new Error("The scan has no result.");
  const name = `scan, ${users.toLocaleString("en")} users of ${tokensOfEach} tokens:`;
  return [
    { what: `${name} time at ${answerMs} ms per answer`, value: run.seconds, unit: "s", note: "virtual" },
    { what: `${name} requests`, value: run.service.requests, unit: "requests" },
    { what: `${name} work of this processor`, value: workMs, unit: "ms", note: "with the pretended service" },
    { what: `${name} memory`, value: usedMb() - before, unit: "MB" },
    { what: `${name} kept in IndexedDB`, value: keptMb(run.state), unit: "MB" },
  ];
}

async function throttled(users: number): Promise<Figure[]> {
  const rules = { isOn: true, budget, costOfRequest };
  const { seconds, service } = await virtualScan({ users, tokensOfEach, answerMs, seed: 1 }, rules);
  const perWindow = budget / costOfRequest;
  const best = (Math.ceil(service.requests / perWindow) - 1) * 300;
  const name = `scan, ${users.toLocaleString("en")} users, ${budget} TSTU in 5 minutes, ${costOfRequest} a call:`;
  return [
    {
      what: `${name} time`,
      value: seconds,
      unit: "s",
      note: `${(seconds / 3600).toFixed(1)} hours, virtual`,
    },
    { what: `${name} requests`, value: service.requests, unit: "requests" },
    { what: `${name} share of the best possible`, value: best / seconds, unit: "", atLeast: 0.9 },
    { what: `${name} answers 429`, value: service.blocks, unit: "requests" },
    { what: `${name} users missed`, value: users - service.asked.size, unit: "rows", atMost: 0 },
  ];
}

function keptMb(state: ScanState): number {
  const kept = keptScanOf(state, "an organization", new Date("2026-11-21T12:00:00Z"));
  const { head, parts } = storedOf(kept);
  return [head, ...parts.values()].reduce((sum: number, part) => sum + serialize(part).length, 0) / 2 ** 20;
}

function usedMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
