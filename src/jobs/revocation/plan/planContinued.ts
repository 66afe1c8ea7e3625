import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { PlannedToken } from "../PlannedToken";
import { describeId, describeRow } from "./describeToken";
import type { DescribedToken, RevocationPlan } from "./RevocationPlan";

/** The plan of a job that an earlier visit started, with the names found in the scanned table. */
export function planContinued(
  tokens: readonly PlannedToken[],
  table: TokenColumns | undefined,
): RevocationPlan {
  const owners = new Map(table?.owners.map((owner) => [owner.descriptor, owner]));
  const scanned = table ? describeScanned(tokens, table) : new Map<string, DescribedToken>();
  return {
    tokens: tokens.map(
      ({ authorizationId, owner }) =>
        scanned.get(authorizationId) ??
        describeId(authorizationId, owners.get(owner) ?? { descriptor: owner }),
    ),
  };
}

function describeScanned(tokens: readonly PlannedToken[], table: TokenColumns): Map<string, DescribedToken> {
  const wanted = new Set(tokens.map(({ authorizationId }) => authorizationId));
  const scanned = new Map<string, DescribedToken>();
  for (let row = 0; row < table.length; row++) {
    const id = table.ids.at(row);
    if (wanted.has(id)) scanned.set(id, describeRow(table, row));
  }
  return scanned;
}
