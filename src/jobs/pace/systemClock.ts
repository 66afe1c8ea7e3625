import type { Clock } from "./Clock";
import { wait } from "./wait";

/** The real time. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  wait,
};
