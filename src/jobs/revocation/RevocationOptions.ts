import type { Clock } from "../pace/Clock";
import type { Patience } from "./Patience";

export interface RevocationOptions extends Clock {
  /** Stops sending. What was sent is still verified. */
  readonly signal?: AbortSignal;
  /** Some of the plan may have been sent before: list first, and send only what is still listed. */
  readonly isRetry?: boolean;
  /** Of a retry: ids of tokens that the run before is known not to have revoked. */
  readonly untouched?: ReadonlySet<string>;
  /** Most requests under way at once. */
  readonly mostLanes?: number;
  /** `usualPatience` unless told. */
  readonly patience?: Patience;
}
