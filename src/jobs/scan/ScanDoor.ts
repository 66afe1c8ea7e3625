import type { Owner } from "../../tokens/organization/OwnedToken";
import type { TableToken } from "../../tokens/organization/columns/TokenColumns";

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
