import type { PersonDocument } from "../../../jobs/store/PersonDocuments";
import type { LoadState } from "../../../ui/state/LoadState";

/** What is kept of tokens that are being replaced, still unread: most people have none, and need no code for them. */
export interface StoredReplacings {
  readonly loadState: LoadState<readonly PersonDocument[]>;
  /** True once it is known, or has taken too long to wait for. The list stands above the table: shown later, it moves it. */
  readonly isSettled: boolean;
  reload(): void;
}
