import type { Scope, ScopeKind } from "./Scope";
import entries from "./catalogue.json";

/** Unrestricted: everything the owner may do. This is the value the service uses for such tokens. */
export const fullAccess = "app_token";

/** Tools write one spelling, Microsoft's table the other. */
const synonyms: ReadonlyMap<string, string> = new Map([["vso.connectedserver", "vso.connected_server"]]);

const inheritedBy = new Map(entries.map((entry) => [entry.id, entry.inherits ?? []]));

/**
 * All known scopes, in the order of Microsoft's table.
 * Source: learn.microsoft.com/azure/devops/integrate/get-started/authentication/oauth#scopes
 */
export const scopes: readonly Scope[] = entries.map((entry) => ({
  id: entry.id,
  category: entry.category,
  title: entry.title,
  kind: scopeKind(entry.kind),
  inherits: entry.inherits ?? [],
  implies: entry.id === fullAccess ? everyPatScope() : inheritedThroughAll(entry.id),
  isHighPrivilege: entry.highPrivilege ?? false,
}));

const scopesById = new Map(scopes.map((scope) => [scope.id, scope]));

/** Finds a scope by either spelling, ignoring case. */
export function scopeById(id: string): Scope | undefined {
  return scopesById.get(canonicalScopeId(id));
}

/** The spelling to compare by: lower case, synonyms resolved. Unknown ids are otherwise left alone. */
export function canonicalScopeId(id: string): string {
  const lower = id.toLowerCase();
  return synonyms.get(lower) ?? lower;
}

/** Whether these scopes mean full access. */
export function isFullAccess(ids: readonly string[]): boolean {
  return ids.some((id) => canonicalScopeId(id) === fullAccess);
}

/** Entra-only scopes are left out: the service refuses even a full access token for those. */
function everyPatScope(): string[] {
  return entries
    .filter((entry) => entry.kind !== "oauth-only" && entry.id !== fullAccess)
    .map((entry) => entry.id);
}

function inheritedThroughAll(id: string): string[] {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    if (found.has(parent)) return;
    found.add(parent);
    inheritedBy.get(parent)?.forEach(visit);
  };
  inheritedBy.get(id)?.forEach(visit);
  return [...found];
}

function scopeKind(value: string): ScopeKind {
  switch (value) {
    case "pat":
    case "oauth-only":
    case "not-offered":
    case "unlisted":
      return value;
    default:
      throw new Error(`The scope catalogue has an unknown kind: ${value}`);
  }
}
