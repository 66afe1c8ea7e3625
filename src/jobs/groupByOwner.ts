import type { PlannedToken } from "./revocation";

/** The ids of each owner, in the order of the plan. */
export function groupByOwner(tokens: readonly PlannedToken[]): Map<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { owner, authorizationId } of tokens) {
    const ids = owners.get(owner);
    if (ids) ids.push(authorizationId);
    else owners.set(owner, [authorizationId]);
  }
  return owners;
}
