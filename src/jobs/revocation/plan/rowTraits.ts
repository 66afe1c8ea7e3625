import { Protection, type ProtectedList } from "../../../tokens/organization/ProtectedList";
import { rowStatus } from "../../../tokens/organization/columns/rowStatus";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { isRevocable } from "../../../tokens/token/statusOf";
import { isMine, type Actor } from "./isMine";

export interface RowTraits {
  /** Neither revoked nor past its own end. */
  isRevocable(row: number): boolean;
  isProtected(row: number): boolean;
  isMine(row: number): boolean;
}

/**
 * Whether a row can be revoked, is protected or the person's own, read from the columns: each owner is checked once,
 * and no token object is created.
 */
export function rowTraits(table: TokenColumns, me: Actor, list: ProtectedList, moment: Date): RowTraits {
  const protection = new Protection(list);
  let ownerMarks = new Uint8Array(0);
  const marksOf = (row: number) => {
    const index = table.ownerIndices.raw[row] ?? 0;
    const known = ownerMarks[index] ?? 0;
    if (known !== 0) return known;
    if (index >= ownerMarks.length) {
      // More owners arrive while a scan runs.
      const larger = new Uint8Array(2 * table.owners.length);
      larger.set(ownerMarks);
      ownerMarks = larger;
    }
    const owner = table.ownerAt(row);
    const marks =
      judged | (protection.coversOwner(owner) ? protectedMark : 0) | (isMine(owner, me) ? mineMark : 0);
    ownerMarks[index] = marks;
    return marks;
  };
  const hasTokens = list.tokens.length > 0;
  let version = table.version;
  let statusOf = rowStatus(table, moment);
  const currentStatus = (row: number) => {
    if (version !== table.version) {
      version = table.version;
      statusOf = rowStatus(table, moment);
    }
    return statusOf(row);
  };
  return {
    isRevocable: (row) => isRevocable(currentStatus(row)),
    isProtected: (row) =>
      (marksOf(row) & protectedMark) !== 0 || (hasTokens && protection.coversToken(table.ids.at(row))),
    isMine: (row) => (marksOf(row) & mineMark) !== 0,
  };
}

const judged = 1;
const protectedMark = 2;
const mineMark = 4;
