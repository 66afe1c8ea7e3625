import type { Clock } from "../pace/Clock";
import type { Gate } from "../pace/Gate";

export interface ScanOptions extends Clock {
  /** Pauses; the state then knows where to continue. A cancelled scan is a paused one that nobody resumes. */
  readonly signal?: AbortSignal;
  /** A gate shared with other requests of the same job; it stops with the same signal. */
  readonly gate?: Gate;
  /** Last sign-ins by descriptor, as far as they are known: the map may still be filling. */
  readonly signIns?: ReadonlyMap<string, Date | "never">;
  /** Most requests to run at once. */
  readonly mostLanes?: number;
  /** How many scans act for the same person, each reading its share of the people. */
  readonly sharedBy?: number;
  /** Shortest time between two progress events, in milliseconds; asked again after each. */
  readonly progressEveryMs?: () => number;
}
