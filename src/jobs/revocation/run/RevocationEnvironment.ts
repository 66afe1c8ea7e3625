import type { JournalOptions } from "../../journal/openJournal";
import type { Clock } from "../../pace/Clock";
import type { ProtectionSource } from "../plan/leaveOutProtected";
import type { RevocationDoor } from "../RevocationDoor";
import type { RevocationOptions } from "../RevocationOptions";

/** What a revocation needs from outside, beside its plan. */
export interface RevocationEnvironment extends Clock, Pick<RevocationOptions, "patience" | "mostLanes"> {
  readonly door: RevocationDoor;
  /** Who is protected. Absent for one's own tokens, which the list does not bind. */
  readonly protection?: ProtectionSource;
  /** Where the job is kept, so that a closed page can go on with it. Absent where nothing is kept. */
  readonly journal?: RevocationKeeping;
}

export interface RevocationKeeping extends Omit<JournalOptions, "now" | "wait"> {
  /** Identity id of who revokes. */
  readonly actorId: string;
  readonly organizationId: string;
}
