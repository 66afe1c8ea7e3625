import { scan } from "../../src/jobs/scan/scan";
import { ScanState } from "../../src/jobs/scan/ScanState";
import type { PaceLimits } from "../../src/jobs/pace/Pace";
import type { ThrottleRules } from "../emulator/world/Throttle";
import { VirtualTime } from "../faults/VirtualTime";
import { AThrottledService, type ServiceSize } from "./AThrottledService";

/** The real scan over a service in virtual time. */
export async function virtualScan(
  size: ServiceSize,
  rules: Partial<ThrottleRules> = {},
  limits: PaceLimits = {},
) {
  const time = new VirtualTime(Date.parse("2026-11-21T12:00:00Z"));
  const service = new AThrottledService(time, size, rules);
  const state = new ScanState({ kind: "everyone" });
  const began = time.now().getTime();
  const why = await time.run(async () => {
    let stopped: string | undefined;
    for await (const { state: at, why } of scan(state, service, { ...time, ...limits }))
      if (at === "paused") stopped = why?.kind ?? "paused";
    return stopped;
  });
  if (why !== undefined) throw new Error(`The scan stopped: ${why}.`);
  return { service, state, seconds: (time.now().getTime() - began) / 1000 };
}
