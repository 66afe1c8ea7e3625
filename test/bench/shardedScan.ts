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
const together = [0, 0, 0, 0];
/** As agents become free. */
const oneAfterAnother = [0, 60_000, 120_000, 200_000];

/** Shards of one identity that know nothing of each other, under one rate limit, in virtual time. */
export async function benchShardedScan(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const cost of [0.05, 0.2, 1]) {
    for (const [name, startsMs] of [
      ["2 shards", [0, 0]],
      ["4 shards", together],
      ["4 shards, one after another", oneAfterAnother],
    ] as const)
      figures.push(...(await shared(name, cost, startsMs)));
  }
  for (const answerMs of [40, 400]) {
    for (const startsMs of [[0], together]) figures.push(await hugeOrganization(answerMs, startsMs));
  }
  return figures;
}

async function shared(name: string, cost: number, startsMs: readonly number[]): Promise<Figure[]> {
  const perWindow = Math.floor(budget / cost);
  const rules = { ...documented, isOn: true, budget, windowSeconds, costOfRequest: cost };
  const users = 10 * perWindow;
  const runs = await virtualShards({ users, tokensOfEach: 1, answerMs: 40, seed: 1 }, rules, startsMs);
  const requests = runs.reduce((sum, { service }) => sum + service.requests, 0);
  const seconds = Math.max(...runs.map((run) => run.seconds));
  const what = `${perWindow.toLocaleString("en")} requests in 5 minutes, ${name}:`;
  return [
    {
      what: `${what} share of the best possible`,
      value: bestSeconds(requests, perWindow) / seconds,
      unit: "",
      atLeast: 0.85,
    },
    {
      what: `${what} blocked again after a back-off`,
      value: Math.max(...runs.map(({ service }) => service.blocksAfterBackOff)),
      unit: "times",
      atMost: 0,
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
