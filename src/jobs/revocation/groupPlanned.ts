import type { PlannedToken } from "./PlannedToken";

/** The tokens of each owner, in the order of the plan. */
export function groupPlanned<T extends PlannedToken>(tokens: readonly T[]): Map<string, readonly T[]> {
  const owners = new Map<string, T[]>();
  for (const token of tokens) {
    const own = owners.get(token.owner);
    if (own) own.push(token);
    else owners.set(token.owner, [token]);
  }
  return owners;
}
