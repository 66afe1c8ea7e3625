import { scopeById } from "../scopes/catalogue";
import { includedBy, sameScopes, scopeDifference } from "../scopes/inheritance";
import { narrowerScope } from "../scopes/narrowerScope";
import type { LikelyTemplate } from "./likelyTemplate";

/** Scopes that do less than the old token's, and probably enough. */
export interface NarrowerScopes {
  readonly scopes: readonly string[];
  /** Where they come from: the job that the token is probably for, or a smaller scope for each powerful one. */
  readonly basis: "template" | "scopeTable";
  /** What the new token could not do that the old one can, as scope ids. */
  readonly lost: readonly string[];
}

/** A proposal beside the same scopes; nothing if there is none that takes something away. */
export function narrowerScopes(
  scopes: readonly string[],
  likely: LikelyTemplate | undefined,
): NarrowerScopes | undefined {
  return (
    proposal(scopes, likely?.template.scopes ?? [], "template") ??
    proposal(scopes, withoutPower(scopes), "scopeTable")
  );
}

function proposal(
  before: readonly string[],
  after: readonly string[],
  basis: NarrowerScopes["basis"],
): NarrowerScopes | undefined {
  if (after.length === 0 || sameScopes(before, after)) return undefined;
  const { gained, lost } = scopeDifference(before, after);
  return gained.length === 0 && lost.length > 0 ? { scopes: after, basis, lost } : undefined;
}

/** Each powerful scope becomes the widest of its area that is not; what another one includes is left out. */
function withoutPower(scopes: readonly string[]): readonly string[] {
  const smaller = scopes.map((id) => {
    const scope = scopeById(id);
    return scope?.isHighPrivilege ? (narrowerScope(scope)?.id ?? id) : id;
  });
  const once = [...new Set(smaller)];
  return once.filter((id) => includedBy(id, once).length === 0);
}
