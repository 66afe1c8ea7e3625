import { rowStatus } from "../organization/columns/rowStatus";
import type { TokenColumns } from "../organization/columns/TokenColumns";
import type { OwnedToken } from "../organization/OwnedToken";
import { alikeKey, byNewest } from "./alikeTokens";
import { nameStem } from "./nameStem";

/**
 * The rows of the same owner's active tokens that are alike this one, itself included, newest first; empty if it has
 * none or is not active. One pass over the table, in which each name is judged once.
 */
export function alikeRows(table: TokenColumns, row: number, now: Date): number[] {
  const status = rowStatus(table, now);
  if (status(row) !== "active") return [];
  const { ownerIndices, names, scopes, reaches } = table;
  const owner = ownerIndices.at(row);
  const keyOf = (name: number, scope: number, reach: number) => {
    const token = { scopes: table.distinctScopes[scope] ?? [], reach: table.distinctReaches[reach] };
    return (
      token.reach && alikeKey({ ...token, reach: token.reach }, nameStem(table.distinctNames.at(name) ?? ""))
    );
  };
  const wanted = keyOf(names.at(row), scopes.at(row), reaches.at(row));
  if (wanted === undefined) return [];
  const keys = new Map<string, string | undefined>();
  const alike: OwnedRow[] = [];
  for (let other = 0; other < table.length; other++) {
    if (ownerIndices.at(other) !== owner || status(other) !== "active") continue;
    const [name, scope, reach] = [names.at(other), scopes.at(other), reaches.at(other)];
    const place = `${name} ${scope} ${reach}`;
    if (!keys.has(place)) keys.set(place, keyOf(name, scope, reach));
    if (keys.get(place) === wanted) alike.push({ row: other, token: table.tokenAt(other) });
  }
  if (alike.length < 2) return [];
  return alike.sort((a, b) => byNewest(a.token, b.token)).map((one) => one.row);
}

interface OwnedRow {
  readonly row: number;
  readonly token: OwnedToken;
}
