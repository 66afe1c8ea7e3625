import type { RevocationProgress } from "./RevocationProgress";

/** One step of one or more tokens. */
export interface RevocationEvent {
  readonly authorizationIds: readonly string[];
  readonly progress: RevocationProgress;
  readonly at: Date;
}
