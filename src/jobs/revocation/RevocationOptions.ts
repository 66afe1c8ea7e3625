import type { Texts } from "../../tokens/text/TextSet";
import type { Clock } from "../pace/Clock";
import type { Patience } from "./Patience";

export interface RevocationOptions extends Clock {
  /** Stops sending. What was sent is still verified. */
  readonly signal?: AbortSignal;
  /** Some of the plan may have been sent before: list first, then send only what is still listed. */
  readonly isRetry?: boolean;
  /** For a retry: ids of tokens that the previous run certainly did not revoke. */
  readonly untouched?: Texts;
  /** Most requests to run at once. */
  readonly mostLanes?: number;
  /** Default: `usualPatience`. */
  readonly patience?: Patience;
}
