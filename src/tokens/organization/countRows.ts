import { countTokens, type TokenCounts } from "../token/countTokens";
import { dayInMilliseconds } from "../token/expiry";
import { scopesHaveRisk } from "../token/risk";
import type { TokenColumns } from "./columns/TokenColumns";

/** The numbers above the table and in the preview of a bulk revocation. */
export interface RowCounts extends TokenCounts {
  tokens: number;
  owners: number;
  /** Active tokens with a powerful scope, including those with full access. */
  highPrivilege: number;
}

/**
 * Like `countTokens`, but straight from the columns: no token objects are built, so it can keep up with every
 * keystroke.
 */
export function countRows(table: TokenColumns, rows: Uint32Array, now: Date): RowCounts {
  const counts: RowCounts = { ...countTokens([], now), tokens: rows.length, owners: 0, highPrivilege: 0 };
  const at = now.getTime();
  const owners = new Uint8Array(table.owners.length);
  const fullAccess = table.distinctScopes.map((ids) => scopesHaveRisk(ids, "fullAccess"));
  const highPrivilege = table.distinctScopes.map((ids) => scopesHaveRisk(ids, "highPrivilege"));
  const everywhere = table.distinctReaches.map((reach) => reach.kind === "all");
  const [ownerOf, validTo, revoked] = [table.ownerIndices.raw, table.validTo.raw, table.revoked.raw];
  const [scopesOf, reachOf] = [table.scopes.raw, table.reaches.raw];
  for (const row of rows) {
    owners[ownerOf[row] ?? 0] = 1;
    const left = (validTo[row] ?? NaN) - at;
    if (revoked[row] === 1) counts.revoked++;
    else if (left <= 0) counts.expired++;
    else {
      const scopes = scopesOf[row] ?? 0;
      counts.active++;
      if (left <= 7 * dayInMilliseconds) counts.expiring7++;
      if (left <= 30 * dayInMilliseconds) counts.expiring30++;
      if (fullAccess[scopes]) counts.fullAccess++;
      if (highPrivilege[scopes]) counts.highPrivilege++;
      if (everywhere[reachOf[row] ?? 0]) counts.allOrganizations++;
    }
  }
  for (const isThere of owners) counts.owners += isThere;
  return counts;
}
