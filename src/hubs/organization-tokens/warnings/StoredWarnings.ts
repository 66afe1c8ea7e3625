import type { StoredDocument } from "../../../azure/data/ExtensionData";
import type { LoadState } from "../../../ui/state/LoadState";

/** The collection, among what the person keeps here. */
export const warningCollection = "warnings";

/** What this person keeps of announced revocations, still unread: most people have none, and need no code for them. */
export interface StoredWarnings {
  readonly loadState: LoadState<readonly StoredDocument[]>;
  /** True once it is known, or has taken too long to wait for. Their cards stand above the table: shown later, they move it. */
  readonly isSettled: boolean;
  reload(): void;
}
