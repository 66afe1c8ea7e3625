import type { Clock } from "../pace/Clock";
import type { Gate } from "../pace/Gate";

export interface ScanOptions extends Clock {
  /** Pauses; the state then knows where to go on. A cancelled scan is a paused one that nobody resumes. */
  readonly signal?: AbortSignal;
  /** For other requests of the same job to go through too; it stops with the same signal. */
  readonly gate?: Gate;
  /** Last sign-ins by descriptor, as far as they are known by then: it may still be filling. */
  readonly signIns?: ReadonlyMap<string, Date | "never">;
  /** Most requests under way at once. */
  readonly mostLanes?: number;
  /** Milliseconds between two events of progress, at least. */
  readonly progressEveryMs?: number;
}
