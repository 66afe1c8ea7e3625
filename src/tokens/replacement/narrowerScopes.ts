import { canonicalScopeId, isFullAccess, scopeById } from "../scopes/catalogue";
import { includedBy, sameScopes, scopeDifference } from "../scopes/inheritance";
import { narrowerScope } from "../scopes/narrowerScope";

/** Scopes that do less than the old token's, and probably enough. */
export interface NarrowerScopes {
  readonly scopes: readonly string[];
  /**
   * Where they come from: the job that the token is probably for, a smaller scope for each powerful one, or the same
   * rights without the scopes that others include.
   */
  readonly basis: "template" | "scopeTable" | "contained";
  /** What the new token could not do that the old one can, as scope ids. */
  readonly lost: readonly string[];
}

interface Reasons {
  /** The scopes of the jobs that the token is probably for; absent if nothing tells. */
  readonly needed?: readonly string[] | undefined;
  /** Whether something besides its own scopes tells the job. */
  readonly isNamed?: boolean;
  /** Whether something was seen that this scope, in its canonical spelling, may be needed for. It then stays. */
  isSeen?(id: string): boolean;
}

/** A proposal beside the same scopes; nothing if there is none. Scopes that nobody here knows always stay. */
export function narrowerScopes(
  scopes: readonly string[],
  { needed, isNamed = false, isSeen = () => false }: Reasons = {},
): NarrowerScopes | undefined {
  const stays = (id: string) => scopeById(id) === undefined || isSeen(canonicalScopeId(id));
  const byJob =
    needed && needed.length > 0
      ? proposal(scopes, withoutContained([...needed, ...scopes.filter(stays)]), "template")
      : undefined;
  if (byJob) return byJob;
  const smaller = scopes.map((id) => {
    const scope = scopeById(id);
    return scope?.isHighPrivilege && !stays(id) ? (narrowerScope(scope)?.id ?? id) : id;
  });
  const byTable = proposal(scopes, withoutContained(smaller), "scopeTable");
  return isNamed ? (tidied(scopes) ?? byTable) : (byTable ?? tidied(scopes));
}

/** Without those that others of them include, and each once. */
export function withoutContained(ids: readonly string[]): readonly string[] {
  const byCanonical = new Map(ids.map((id) => [canonicalScopeId(id), id]));
  const once = [...byCanonical.values()];
  return once.filter((id) => scopeById(id) === undefined || includedBy(id, once).length === 0);
}

/** The same rights in fewer scopes. Nothing beside full access, which nobody should be told to ask for. */
function tidied(scopes: readonly string[]): NarrowerScopes | undefined {
  const once = isFullAccess(scopes) ? scopes : withoutContained(scopes);
  return once.length < scopes.length ? { scopes: once, basis: "contained", lost: [] } : undefined;
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
