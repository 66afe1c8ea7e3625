import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

import type { Clock } from "../../../src/jobs/pace/Clock";
import { startEmulator } from "../../emulator/Emulator";
import { neededScopes } from "../aCommandLine";
import { inProcess } from "../inProcess";

/** Reads a share of 300 people where 100 requests fit into five minutes. Returns how long it waited at most. */
async function longestWaitMs(shard: string): Promise<number> {
  const began = Date.now();
  let passedMs = 0;
  let longestMs = 0;
  const clock: Clock = {
    now: () => new Date(began + passedMs),
    monotonicMs: () => passedMs,
    wait: async (milliseconds) => {
      await setImmediate();
      passedMs += milliseconds;
      longestMs = Math.max(longestMs, milliseconds);
    },
  };
  const folder = await mkdtemp(join(tmpdir(), "pat-steward-"));
  const emulator = await startEmulator({
    scenario: "enterprise",
    userCount: 300,
    tokenCount: 300,
    now: clock.now,
    // Nothing is felt: what is left can only be read.
    sleep: async () => undefined,
    throttle: { isOn: true, budget: 100, blockedFrom: 10 },
  });
  try {
    const { secret } = emulator.world.addToken({ displayName: "pat-steward", scope: neededScopes });
    const place = ["--organization", "fabrikam", "--base-url", emulator.url];
    const args = ["scan", ...place, "--shard", shard, "--out", join(folder, "scan.jsonl")];
    const { code } = await inProcess(args, { environment: { AZURE_DEVOPS_EXT_PAT: secret }, clock });
    expect(code).toBe(0);
  } finally {
    await emulator.close();
    await rm(folder, { recursive: true });
  }
  return longestMs;
}

test("a shard waits when an answer says that the budget of its identity is nearly used up", async () => {
  expect(await longestWaitMs("1/2")).toBeGreaterThan(200_000);
});

test("a scan that shares its budget with nobody goes on until it feels the limit", async () => {
  expect(await longestWaitMs("1/1")).toBeLessThan(30_000);
});
