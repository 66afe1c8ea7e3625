import { finish } from "../steps/finish";
import { inStretches } from "../steps/inStretches";
import type { Steps } from "../steps/Steps";
import { countTokens, type TokenCounts } from "../token/countTokens";
import { windowTest } from "../token/expiry";
import { scopesHaveRisk } from "../token/risk";
import type { TokenStatus } from "../token/statusOf";
import { rowStatus } from "./columns/rowStatus";
import type { TokenColumns } from "./columns/TokenColumns";
import { worksEverywhere } from "./columns/worksEverywhere";

/** The numbers above the table and in the preview of a bulk revocation. */
export interface RowCounts extends TokenCounts {
  tokens: number;
  owners: number;
  /** Active tokens with a powerful scope, including those with full access. */
  highPrivilege: number;
}

/**
 * Like `countTokens`, but straight from the columns: no token objects are built, so it can keep up with every
 * keystroke. Risks count only in rows with the given statuses.
 */
export function countRows(...question: Parameters<typeof countInSteps>): RowCounts {
  return finish(countInSteps(...question));
}

export function* countInSteps(
  table: TokenColumns,
  rows: Uint32Array,
  now: Date,
  isCounted: (status: TokenStatus) => boolean = (status) => status === "active",
): Steps<RowCounts> {
  const counts: RowCounts = { ...countTokens([], now), tokens: rows.length, owners: 0, highPrivilege: 0 };
  const owners = new Uint8Array(table.owners.length);
  const fullAccess = table.distinctScopes.map((ids) => scopesHaveRisk(ids, "fullAccess"));
  const highPrivilege = table.distinctScopes.map((ids) => scopesHaveRisk(ids, "highPrivilege"));
  const [ownerOf, validTo, scopesOf] = [table.ownerIndices.raw, table.validTo.raw, table.scopes.raw];
  const [statusOf, isEverywhere] = [rowStatus(table, now), worksEverywhere(table)];
  const [within7, within30] = [windowTest(7, now), windowTest(30, now)];
  const count = (row: number) => {
    const owner = ownerOf[row] ?? 0;
    if (owners[owner] === 0) counts.owners++;
    owners[owner] = 1;
    const status = statusOf(row);
    counts[status]++;
    if (!isCounted(status)) return;
    const [end, everywhere, scopes] = [validTo[row] ?? NaN, isEverywhere(row), scopesOf[row] ?? 0];
    if (within7(end, everywhere)) counts.expiring7++;
    if (within30(end, everywhere)) counts.expiring30++;
    if (fullAccess[scopes]) counts.fullAccess++;
    if (highPrivilege[scopes]) counts.highPrivilege++;
    if (everywhere) counts.allOrganizations++;
  };
  yield* inStretches(rows.length, (start, end) => rows.subarray(start, end).forEach(count));
  return counts;
}
