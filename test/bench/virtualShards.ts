import { Gate } from "../../src/jobs/pace/Gate";
import { scan } from "../../src/jobs/scan/scan";
import { ScanState } from "../../src/jobs/scan/ScanState";
import { shardedDoor } from "../../src/jobs/shards/shardedDoor";
import { Throttle, type ThrottleRules } from "../emulator/world/Throttle";
import { VirtualTime } from "../faults/VirtualTime";
import { AThrottledService, type ServiceSize } from "./AThrottledService";

interface ShardRun {
  readonly service: AThrottledService;
  readonly state: ScanState;
  /** Of virtual time, from the start of the first shard to the end of this one. */
  readonly seconds: number;
}

/**
 * The real scan in shards that know nothing of each other, over one service that counts them as one identity, in virtual
 * time.
 * @param startsMs when each shard starts
 * @param areHeadersSent whether answers say what is left of the budget
 */
export async function virtualShards(
  size: ServiceSize,
  rules: Partial<ThrottleRules>,
  startsMs: readonly number[],
  areHeadersSent = false,
): Promise<readonly ShardRun[]> {
  const time = new VirtualTime(Date.parse("2026-11-21T12:00:00Z"));
  const throttle = new Throttle(time.now, rules);
  const began = time.now().getTime();
  const shard = async (startMs: number, index: number): Promise<ShardRun> => {
    await time.sleep(startMs);
    const own = { ...size, ...(size.seed === undefined ? {} : { seed: size.seed * 100 + index }) };
    const service = new AThrottledService(time, own, throttle);
    const noSignIns = { readSignIns: async () => ({ owners: [], continuationToken: undefined }) };
    const whole = {
      readUsers: (token: string | undefined) => service.readUsers(token),
      readTokens: (owner: string) => service.readTokens(owner),
      ...noSignIns,
    };
    const { door } = shardedDoor(whole, { index: index + 1, count: startsMs.length });
    const state = new ScanState({ kind: "everyone" });
    const gate = new Gate({
      ...time,
      sharedBy: startsMs.length,
      hearLimits: (hear) => (service.onLimit = areHeadersSent ? hear : undefined),
    });
    for await (const { state: at, why } of scan(state, door, { ...time, gate }))
      if (at === "paused") throw new Error(`Shard ${index + 1} stopped: ${why?.kind}.`);
    return { service, state, seconds: (time.now().getTime() - began) / 1000 };
  };
  return time.run(() => Promise.all(startsMs.map(shard)));
}
