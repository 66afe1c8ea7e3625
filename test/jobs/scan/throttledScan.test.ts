import { ScanState } from "../../../src/jobs/scan/ScanState";
import { scan } from "../../../src/jobs/scan/scan";
import { virtualScan } from "../../bench/virtualScan";
import { bestSeconds } from "../../bench/throttledScan";
import { VirtualTime } from "../../faults/VirtualTime";
import type { ThrottleRules } from "../../emulator/world/Throttle";
import { anOrganization } from "../anOrganization";

/** Hours of virtual time are seconds of work for the real clients. */
const users = 400;
const answerMs = 40;
const rising: Partial<ThrottleRules> = { isOn: true, budget: 200, costOfRequest: 2 };
const flat: Partial<ThrottleRules> = {
  ...rising,
  delays: "flat",
  longestDelayMilliseconds: 5_000,
  blockedFrom: 1.2,
};
const noDelays: Partial<ThrottleRules> = { ...flat, longestDelayMilliseconds: 0, blockedFrom: 1 };

/** The real scan with the real clients over the emulator, in virtual time. */
async function emulatedScan(rules: Partial<ThrottleRules>) {
  const time = new VirtualTime(Date.parse("2026-11-21T12:00:00Z"));
  const { world, door } = anOrganization({
    scenario: "enterprise",
    userCount: users,
    tokenCount: 5 * users,
    now: time.now,
    sleep: time.sleep,
    throttle: rules,
  });
  world.faults.add({ kind: "delay", milliseconds: answerMs });
  const began = time.now().getTime();
  const state = new ScanState({ kind: "everyone" });
  await time.run(async () => {
    for await (const { state: at } of scan(state, door, time))
      if (at === "paused") throw new Error("The scan stopped.");
  });
  const blocks = world.requests.filter(({ status }) => status === 429).length;
  return { blocks, state, seconds: (time.now().getTime() - began) / 1000, requests: world.requests.length };
}

test.each([
  ["rising", rising],
  ["flat", flat],
])("with %s delays, the simulated service follows the emulator's rules", async (_name, rules) => {
  const emulated = await emulatedScan(rules);
  const simulated = await virtualScan({ users: emulated.state.found.size, tokensOfEach: 5, answerMs }, rules);
  expect(emulated.state.isComplete).toBe(true);
  expect(simulated.service.requests).toBe(emulated.requests);
  expect(simulated.service.blocks).toBe(emulated.blocks);
  expect(simulated.seconds).toBeCloseTo(emulated.seconds, -1);
});

test.each([
  ["rising", rising],
  ["flat", flat],
  ["no", noDelays],
])(
  "with %s delays it reads everyone in the best possible time, and is never blocked twice",
  async (_name, rules) => {
    const { service, state, seconds } = await virtualScan(
      { users, tokensOfEach: 5, answerMs, seed: 4 },
      rules,
    );
    expect(bestSeconds(service.requests, 100) / seconds).toBeGreaterThan(0.9);
    expect(service.blocksAfterBackOff).toBe(0);
    expect([state.isComplete, service.asked.size]).toEqual([true, users]);
  },
);

test("without a limit, requests grow linearly with the people, and nothing is held up", async () => {
  const requests = [];
  for (const size of [500, 1_000, 2_000, 4_000]) {
    const { service, seconds } = await virtualScan({ users: size, tokensOfEach: 1, answerMs, seed: 5 });
    requests.push(service.requests);
    // 32 lanes of 40 ms, and the start.
    expect(seconds).toBeLessThan(2 + size / 400);
  }
  expect(requests).toEqual([502, 1_003, 2_005, 4_009]);
});
