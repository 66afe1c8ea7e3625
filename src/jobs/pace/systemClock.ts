import type { Clock } from "./Clock";
import { wait } from "./wait";

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  wait,
};
