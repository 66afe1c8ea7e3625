import type { Owner } from "../../tokens/organization/OwnedToken";
import type { TableToken } from "../../tokens/organization/columns/TokenColumns";

/**
 * What a scan needs from the service. Both calls only read, reject with an error that has a `kind`, and
 * respect the signal.
 */
export interface ScanDoor {
  readUsers(continuationToken: string | undefined, signal: AbortSignal): Promise<UsersPage>;
  /** Every token that the service lists for this subject descriptor, and how many of its rows could not be read. */
  readTokens(
    owner: string,
    signal: AbortSignal,
  ): Promise<{ readonly tokens: readonly TableToken[]; readonly unreadable: number }>;
}

export interface UsersPage {
  readonly owners: readonly Owner[];
  /** Descriptors of the services on this page, which are counted and left out. */
  readonly serviceIdentities: readonly string[];
  /** Rows that could not be read, such as those without a descriptor. */
  readonly unreadable: number;
  /** Absent on the last page. */
  readonly continuationToken: string | undefined;
}
