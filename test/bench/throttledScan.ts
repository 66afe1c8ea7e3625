import type { ThrottleRules } from "../emulator/world/Throttle";
import type { Figure } from "./Figure";
import { virtualScan } from "./virtualScan";

const size = { users: 10_000, tokensOfEach: 5, answerMs: 40 };
/** As many at once as the page. */
const mostLanes = 64;
const budget = 200;
const windowSeconds = 300;
/** The cost of a call is not documented: chosen so that the budget is the limit, not the answer time. */
const costs = [0.05, 0.2, 1];
const seeds = [1, 2, 3];
const shapes: Readonly<Record<string, Partial<ThrottleRules>>> = {
  "delays rising to 30 s": { delays: "rising", longestDelayMilliseconds: 30_000, blockedFrom: 1.5 },
  "delays of 5 s at once": { delays: "flat", longestDelayMilliseconds: 5_000, blockedFrom: 1.2 },
};

/** The scan under a rate limit, in virtual time, compared with the best possible within the budget. */
export async function benchThrottledScan(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const cost of costs) {
    for (const [name, shape] of Object.entries(shapes)) figures.push(...(await under(cost, name, shape)));
  }
  return figures;
}

async function under(cost: number, shapeName: string, shape: Partial<ThrottleRules>): Promise<Figure[]> {
  const perWindow = Math.floor(budget / cost);
  const name = `${perWindow.toLocaleString("en")} requests in 5 minutes, ${shapeName}:`;
  const rules = { ...shape, isOn: true, budget, windowSeconds, costOfRequest: cost };
  const runs: Awaited<ReturnType<typeof virtualScan>>[] = [];
  for (const seed of seeds) runs.push(await virtualScan({ ...size, seed }, rules, { mostLanes }));
  const shares = runs.map(({ seconds, service }) => bestSeconds(service.requests, perWindow) / seconds);
  const worst = runs[shares.indexOf(Math.min(...shares))];
  const most = (count: (run: (typeof runs)[number]) => number) => Math.max(...runs.map(count));
  return [
    {
      what: `${name} scan of 10,000 users`,
      value: worst?.seconds ?? NaN,
      unit: "s",
      note: "slowest of 3 seeds",
    },
    { what: `${name} share of the best possible`, value: Math.min(...shares), unit: "", atLeast: 0.9 },
    {
      what: `${name} blocked again after a back-off`,
      value: most(({ service }) => service.blocksAfterBackOff),
      unit: "times",
      atMost: 0,
    },
    { what: `${name} answers 429`, value: most(({ service }) => service.blocks), unit: "requests" },
    {
      what: `${name} users missed`,
      value: most(({ service }) => size.users - service.asked.size),
      unit: "rows",
      atMost: 0,
    },
  ];
}

/** The ideal: send the whole budget at the start of each five minutes, so the last window takes almost no time. */
export function bestSeconds(requests: number, perWindow: number): number {
  return (Math.ceil(requests / perWindow) - 1) * windowSeconds;
}
