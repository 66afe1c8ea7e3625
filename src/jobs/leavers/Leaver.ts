import type { Owner } from "../../tokens/organization/OwnedToken";
import { isRevocable, tokenStatuses, type TokenStatus } from "../../tokens/token/statusOf";
import type { Failure } from "../pace/Failure";

/** Whether the list of somebody's tokens was read. Only `read` says that they have no others. */
export type LeaverReading =
  /** `partlyRead`: some of its rows could not be read. `notRead`: the scan has not asked for it. */
  | { readonly kind: "read" | "partlyRead" | "notRead" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Somebody who left, with the rows of their tokens in a scan. */
export interface Leaver {
  readonly owner: Owner;
  readonly reading: LeaverReading;
  readonly rows: Readonly<Record<TokenStatus, readonly number[]>>;
}

/** The rows that can be revoked. */
export function revocableRows({ rows }: Leaver): readonly number[] {
  return tokenStatuses.filter(isRevocable).flatMap((status) => rows[status]);
}

/** Whether the whole list was read and has nothing in it. */
export function hasNoTokens({ reading, rows }: Leaver): boolean {
  return reading.kind === "read" && tokenStatuses.every((status) => rows[status].length === 0);
}
