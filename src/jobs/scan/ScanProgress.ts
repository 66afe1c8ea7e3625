import type { Failure } from "../pace/Failure";
import type { FailedUser } from "./FailedUser";

export interface ScanProgress {
  /**
   * `waiting`: Azure DevOps asked for a pause or does not answer. `paused`: can be resumed; `why` is set
   * unless the person paused it.
   */
  readonly state: "running" | "waiting" | "paused" | "done";
  readonly why: Failure | undefined;
  /** Whether `why` is a failure of the user list rather than of somebody's list of tokens. */
  readonly isUserListFailure: boolean;
  /** When `waiting` ends. */
  readonly waitingUntil: Date | undefined;
  readonly usersRead: number;
  readonly usersFound: number;
  /** False while the list of users is still being read: then `usersFound` is "at least". */
  readonly isTotalKnown: boolean;
  readonly tokensFound: number;
  readonly usersPerSecond: number | undefined;
  /** Absent while it cannot be estimated. */
  readonly secondsLeft: number | undefined;
  /** Nobody is dropped: people who could not be read are listed here with the reason. */
  readonly failed: readonly FailedUser[];
  /** Rows of the user list that do not even say who they are, and rows of token lists that are not tokens. */
  readonly unreadableUsers: number;
  readonly unreadableTokens: number;
  /** Build services and similar accounts, left out. */
  readonly serviceIdentities: number;
}
