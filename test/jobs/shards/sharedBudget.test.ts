import { bestSeconds } from "../../bench/throttledScan";
import { virtualShards } from "../../bench/virtualShards";
import type { ThrottleRules } from "../../emulator/world/Throttle";

const users = 2_500;
/** As documented: 200 units in five minutes, delays that grow to 30 seconds, then a block. One request costs 0.8. */
const rules: Partial<ThrottleRules> = { isOn: true, budget: 200, costOfRequest: 0.8 };
const perWindow = 250;
const together = [0, 0, 0, 0];
const oneAfterAnother = [0, 60_000, 120_000, 200_000];
/** Delays of five seconds from the first request over the budget on, and a block soon after. */
const sudden: Partial<ThrottleRules> = {
  ...rules,
  delays: "flat",
  longestDelayMilliseconds: 5_000,
  blockedFrom: 1.2,
};

test.each([
  ["two that start together", [0, 0], rules, false],
  ["four that start together", together, rules, false],
  ["four that start one after another", oneAfterAnother, rules, false],
  ["four that start together where a block comes soon", together, sudden, false],
  ["four that start together and read what is left", together, rules, true],
  ["four that start one after another and read what is left", oneAfterAnother, sudden, true],
])(
  "%s share one budget without talking to each other, and nobody is blocked twice in a row",
  async (_, startsMs, shape, areHeadersSent) => {
    const size = { users, tokensOfEach: 1, answerMs: 40, seed: 3 };
    const runs = await virtualShards(size, shape, startsMs, areHeadersSent);
    const requests = runs.reduce((sum, { service }) => sum + service.requests, 0);
    const seconds = Math.max(...runs.map((run) => run.seconds));
    expect(bestSeconds(requests, perWindow) / seconds).toBeGreaterThan(0.85);
    expect(runs.map(({ service }) => service.blocksAfterBackOff)).toEqual(startsMs.map(() => 0));
    const read = runs.flatMap(({ service }) => [...service.asked]);
    expect([read.length, new Set(read).size]).toEqual([users, users]);
  },
);
