import type { Failure } from "../pace/Failure";
import type { FailedUser } from "./FailedUser";

export interface ScanProgress {
  /** `waiting`: Azure DevOps asked for a pause, or does not answer. `paused`: can be resumed; `why` when not asked for. */
  readonly state: "running" | "waiting" | "paused" | "done";
  readonly why: Failure | undefined;
  /** When `waiting` ends. */
  readonly waitingUntil: Date | undefined;
  readonly usersRead: number;
  readonly usersFound: number;
  /** False while the list of users is still being read: then `usersFound` is "at least". */
  readonly isTotalKnown: boolean;
  readonly tokensFound: number;
  readonly usersPerSecond: number | undefined;
  /** Absent while it cannot be told. */
  readonly secondsLeft: number | undefined;
  /** Nobody is dropped: who could not be read is here, with the reason. */
  readonly failed: readonly FailedUser[];
  /** Rows of the list of users that say not even who it is, and rows of lists of tokens that are none. */
  readonly unreadableUsers: number;
  readonly unreadableTokens: number;
  /** Build services and their like, left out. */
  readonly serviceIdentities: number;
}
