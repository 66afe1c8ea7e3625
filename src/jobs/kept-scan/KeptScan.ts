import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";

/** A stored scan, with its rows as they were. */
export interface KeptScan {
  readonly takenAt: Date;
  readonly organizationId: string;
  readonly isEveryone: boolean;
  readonly isComplete: boolean;
  readonly table: TokenColumns;
  readonly read: ReadonlySet<string>;
}
