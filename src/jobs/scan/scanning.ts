import type { Owner } from "../../tokens/organization/OwnedToken";
import type { TableToken } from "../../tokens/organization/columns/TokenColumns";
import type { Clock } from "../pace/Clock";
import type { Failure } from "../pace/Failure";
import type { FailedUser } from "./ScanState";

/** What a scan needs from outside. Both calls only read, reject with an error that has a `kind`, and heed the signal. */
export interface ScanDoor {
  readUsers(continuationToken: string | undefined, signal: AbortSignal): Promise<UsersPage>;
  /** Every token that the service lists for this subject descriptor, and how many rows of it could not be read. */
  readTokens(
    owner: string,
    signal: AbortSignal,
  ): Promise<{ readonly tokens: readonly TableToken[]; readonly unreadable: number }>;
}

export interface UsersPage {
  readonly owners: readonly Owner[];
  /** Descriptors of services on this page, which are left out and counted. */
  readonly serviceIdentities: readonly string[];
  /** Rows that could not be read, as without a descriptor. */
  readonly unreadable: number;
  /** Absent on the last page. */
  readonly continuationToken: string | undefined;
}

export interface ScanOptions extends Clock {
  /** Pauses; the state then knows where to go on. A cancelled scan is a paused one that nobody resumes. */
  readonly signal?: AbortSignal;
  /** Last sign-ins by descriptor, as far as they are known by then: it may still be filling. */
  readonly signIns?: ReadonlyMap<string, Date | "never">;
  /** Most requests under way at once. */
  readonly mostLanes?: number;
  /** Milliseconds between two events of progress, at least. */
  readonly progressEveryMs?: number;
}

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
  /** Build services and their like, left out. */
  readonly serviceIdentities: number;
}
