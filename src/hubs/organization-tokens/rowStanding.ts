import { isMine, type Actor } from "../../jobs/plan";
import { Protection, type ProtectedList } from "../../tokens/organization/protectedList";
import type { TokenTable } from "../../tokens/organization/TokenTable";

export interface RowStanding {
  isActive(row: number): boolean;
  isProtected(row: number): boolean;
  isMine(row: number): boolean;
}

/** What bulk work may do with a row, from the columns: each owner is judged once, and no token object is made. */
export function rowStanding(table: TokenTable, me: Actor, list: ProtectedList, moment: Date): RowStanding {
  const protection = new Protection(list);
  const ownerMarks = new Map<number, { isProtected: boolean; isMine: boolean }>();
  const marksOf = (row: number) => {
    const index = table.ownerIndices.at(row);
    const known = ownerMarks.get(index);
    if (known) return known;
    const owner = table.ownerAt(row);
    const marks = { isProtected: protection.coversOwner(owner), isMine: isMine(owner, me) };
    ownerMarks.set(index, marks);
    return marks;
  };
  const hasTokens = list.tokens.length > 0;
  const at = moment.getTime();
  return {
    isActive: (row) => table.revoked.at(row) === 0 && !(table.validTo.at(row) <= at),
    isProtected: (row) =>
      marksOf(row).isProtected || (hasTokens && protection.coversToken(table.ids.at(row))),
    isMine: (row) => marksOf(row).isMine,
  };
}
