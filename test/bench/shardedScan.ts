import type { ThrottleRules } from "../emulator/world/Throttle";
import type { Figure } from "./Figure";
import { bestSeconds } from "./throttledScan";
import { virtualShards } from "./virtualShards";

const budget = 200;
const windowSeconds = 300;
/** As documented: delays that grow to 30 seconds, then a block. */
const documented: Partial<ThrottleRules> = {
  delays: "rising",
  longestDelayMilliseconds: 30_000,
  blockedFrom: 1.5,
};
const shapes: Readonly<Record<string, Partial<ThrottleRules>>> = {
  "rising delays": documented,
  "delays of 5 s": { delays: "flat", longestDelayMilliseconds: 5_000, blockedFrom: 1.2 },
};
/** Four windows of the largest budget. */
const mostUsers = 16_000;
const together = [0, 0, 0, 0];
const starts: Readonly<Record<string, readonly number[]>> = {
  "2 shards": [0, 0],
  "4 shards": together,
  // As agents become free.
  "4, one after another": [0, 60_000, 120_000, 200_000],
};

/** Shards of one identity that know nothing of each other, under one rate limit, in virtual time. */
export async function benchShardedScan(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const cost of [0.05, 0.2, 1]) {
    for (const shape of Object.keys(shapes)) {
      for (const start of Object.keys(starts)) {
        for (const areHeadersSent of [false, true])
          figures.push(...(await shared(cost, shape, start, areHeadersSent)));
      }
    }
  }
  for (const startsMs of [[0], together]) figures.push(await hugeOrganization(40, startsMs));
  return figures;
}

async function shared(
  cost: number,
  shape: string,
  start: string,
  areHeadersSent: boolean,
): Promise<Figure[]> {
  const perWindow = Math.floor(budget / cost);
  const rules = { ...shapes[shape], isOn: true, budget, windowSeconds, costOfRequest: cost };
  const size = { users: Math.min(10 * perWindow, mostUsers), tokensOfEach: 1, answerMs: 40, seed: 1 };
  const runs = await virtualShards(size, rules, starts[start] ?? [], areHeadersSent);
  const requests = runs.reduce((sum, { service }) => sum + service.requests, 0);
  const blocks = runs.reduce((sum, { service }) => sum + service.blocks, 0);
  const seconds = Math.max(...runs.map((run) => run.seconds));
  const headers = areHeadersSent ? "headers" : "none";
  const what = `${perWindow.toLocaleString("en")} in 5 minutes, ${shape}, ${start}, ${headers}:`;
  return [
    {
      what: `${what} share of the best`,
      value: bestSeconds(requests, perWindow) / seconds,
      unit: "",
      atLeast: 0.85,
      note: `${blocks} answers 429`,
    },
    {
      what: `${what} blocked again`,
      value: Math.max(...runs.map(({ service }) => service.blocksAfterBackOff)),
      unit: "times",
      atMost: 0,
      note: "right after a back-off",
    },
  ];
}

/** 100,000 people under a limit of 4,000 requests in five minutes. */
async function hugeOrganization(answerMs: number, startsMs: readonly number[]): Promise<Figure> {
  const rules = { ...documented, isOn: true, budget, windowSeconds, costOfRequest: 0.05 };
  const size = { users: 100_000, tokensOfEach: 1, answerMs, seed: 1 };
  const runs = await virtualShards(size, rules, startsMs);
  const read = runs.flatMap(({ service }) => [...service.asked]);
  const isOnce = read.length === size.users && new Set(read).size === size.users;
  return {
    what: `100,000 people, answers in ${answerMs} ms, ${startsMs.length === 1 ? "1 shard" : `${startsMs.length} shards`}`,
    value: Math.max(...runs.map((run) => run.seconds)),
    unit: "s",
    note: isOnce ? "each person once" : "SOMEBODY WAS MISSED OR READ TWICE",
  };
}
