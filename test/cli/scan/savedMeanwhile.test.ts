import { existsSync } from "node:fs";

import { loadScan } from "../../../src/cli/files/loadScan";
import { systemClock } from "../../../src/jobs/pace/systemClock";
import type { Clock } from "../../../src/jobs/pace/Clock";
import { aCommandLine } from "../aCommandLine";
import { inProcess } from "../inProcess";
import { beforeRequests } from "../whatWasSent";

const timesFaster = 1_000;
/** A service that takes its time, in less of it: what is five minutes there is less than a third of a second here. */
const clock: Clock = {
  now: () => new Date(),
  monotonicMs: () => systemClock.monotonicMs() * timesFaster,
  wait: (milliseconds, signal) => systemClock.wait(milliseconds / timesFaster, signal),
};

test("while a scan goes on, its file is written now and then, and each time it is whole", async () => {
  const line = await aCommandLine({ scenario: "enterprise", userCount: 400, tokenCount: 1_200 });
  const path = line.path("scan.jsonl");
  const around = { clock: systemClock, signal: new AbortController().signal };
  const counts: number[] = [];
  beforeRequests(line.world, async (count) => {
    if (count % 10 !== 0 || !existsSync(path)) return;
    const { scan, waiting } = await loadScan(path, around);
    expect([scan.isComplete, scan.read.size + waiting.size > 0]).toEqual([false, true]);
    counts.push(scan.read.size);
  });
  const where = ["--organization", "fabrikam", "--base-url", line.emulator.url];
  const environment = { AZURE_DEVOPS_EXT_PAT: line.secret };
  const args = ["scan", ...where, "--out", path, "--no-sign-ins"];
  const { code, out } = await inProcess(args, { environment, clock });
  expect([code, out]).toEqual([0, expect.stringMatching(/^400 people read/)]);
  expect(new Set(counts).size).toBeGreaterThan(1);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect((await loadScan(path, around)).scan).toMatchObject({ isComplete: true });
  await line.close();
});
