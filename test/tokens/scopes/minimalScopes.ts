import { canonicalScopeId } from "../../../src/tokens/scopes/catalogue";
import { includedBy } from "../../../src/tokens/scopes/inheritance";

/** The shortest list that allows the same: doubles and what others include are dropped, the order is kept. */
export function minimalScopes(ids: readonly string[]): string[] {
  const distinct = [...new Set(ids.map(canonicalScopeId))];
  return distinct.filter((id) => includedBy(id, distinct).length === 0);
}
