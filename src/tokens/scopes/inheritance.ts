import { canonicalScopeId, fullAccess, isFullAccess, scopeById } from "./catalogue";

/** The scopes themselves and everything they include. Unknown ids stay in and include nothing. */
export function expandScopes(ids: readonly string[]): ReadonlySet<string> {
  const expanded = new Set<string>();
  for (const id of ids) {
    expanded.add(canonicalScopeId(id));
    scopeById(id)?.implies.forEach((implied) => expanded.add(implied));
  }
  return expanded;
}

/** Whether a token with `heldIds` may do what `neededId` stands for. */
export function grants(heldIds: readonly string[], neededId: string): boolean {
  return grantedBy(heldIds)(neededId);
}

/** The same for many questions about one token. */
export function grantedBy(heldIds: readonly string[]): (neededId: string) => boolean {
  const expanded = expandScopes(heldIds);
  return (id) => expanded.has(canonicalScopeId(id)) || isUnknownUnderFullAccess(heldIds, id);
}

/** Which of `ids`, other than `id` itself, already include it. */
export function includedBy(id: string, ids: readonly string[]): string[] {
  const wanted = canonicalScopeId(id);
  return ids.filter(
    (other) =>
      canonicalScopeId(other) !== wanted &&
      (scopeById(other)?.implies.includes(wanted) || isUnknownUnderFullAccess([other], wanted)),
  );
}

/** What a change of scopes effectively adds and takes away: `vso.code` to `vso.code_write` loses nothing. */
export function scopeDifference(
  before: readonly string[],
  after: readonly string[],
): { gained: string[]; lost: string[] } {
  return { gained: missingFrom(before, after), lost: missingFrom(after, before) };
}

/** Whether both name the same scopes; the service does not keep their order. */
export function sameScopes(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a.map(canonicalScopeId));
  const right = new Set(b.map(canonicalScopeId));
  return left.size === right.size && [...left].every((id) => right.has(id));
}

function missingFrom(held: readonly string[], wanted: readonly string[]): string[] {
  const granted = expandScopes(held);
  return [...expandScopes(wanted)].filter((id) => !granted.has(id) && !isUnknownUnderFullAccess(held, id));
}

/** Full access covers whatever the service adds later, so also a scope we do not know. */
function isUnknownUnderFullAccess(heldIds: readonly string[], id: string): boolean {
  return isFullAccess(heldIds) && canonicalScopeId(id) !== fullAccess && scopeById(id) === undefined;
}
