import type { PlannedToken } from "./revocation";

/** The tokens of each owner, in the order of the plan. */
export function plannedByOwner(tokens: readonly PlannedToken[]): Map<string, readonly PlannedToken[]> {
  const owners = new Map<string, PlannedToken[]>();
  for (const token of tokens) {
    const own = owners.get(token.owner);
    if (own) own.push(token);
    else owners.set(token.owner, [token]);
  }
  return owners;
}
