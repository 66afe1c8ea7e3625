import type { JournalOptions } from "../../journal/openJournal";
import type { Clock } from "../../pace/Clock";
import type { ProtectionSource } from "../plan/leaveOutProtected";
import type { RevocationDoor } from "../RevocationDoor";
import type { RevocationEvent } from "../RevocationEvent";
import type { RevocationOptions } from "../RevocationOptions";

/** What a revocation needs besides its plan. */
export interface RevocationEnvironment extends Clock, Pick<RevocationOptions, "patience" | "mostLanes"> {
  readonly door: RevocationDoor;
  /** Who is protected. Absent for the person's own tokens, to which the list does not apply. */
  readonly protection?: ProtectionSource;
  /** Called for each step as soon as it is known, before it is in the journal. */
  readonly onEvent?: (event: RevocationEvent) => void;
  /** Writes down that the run has begun, and how it ended. Only the end waits for it, a few seconds at most. */
  readonly record?: RunRecorder;
  /** Where the job is stored, so that it can continue after the page was closed. Absent where nothing is stored. */
  readonly journal?: RevocationKeeping;
}

export interface RunRecorder {
  begun(): void;
  /** Resolves when it is written, or could not be. Never rejects. */
  over(how: "ended" | "stopped" | "crashed"): Promise<void>;
}

export interface RevocationKeeping extends Omit<JournalOptions, "now" | "wait"> {
  /** Identity id of the person who revokes. */
  readonly actorId: string;
  readonly organizationId: string;
}
