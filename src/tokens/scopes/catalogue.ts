import type { Scope, ScopeKind } from "./Scope";
import entries from "./catalogue.json";

/** Unrestricted: everything that the owner may do. The value that the service uses on such tokens. */
export const fullAccess = "app_token";

/** Tools write the one, Microsoft's table has the other. */
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
  description: entry.description,
  kind: scopeKind(entry.kind),
  inherits: entry.inherits ?? [],
  implies: entry.id === fullAccess ? everyPatScope() : inheritedThroughAll(entry.id),
  isHighPrivilege: entry.highPrivilege ?? false,
}));

const scopesById = new Map(scopes.map((scope) => [scope.id, scope]));

/** Finds a scope whatever its case, and by the other spelling that tools use. */
export function scopeById(id: string): Scope | undefined {
  return scopesById.get(canonicalScopeId(id));
}

/** The spelling to compare by: lower case, synonyms resolved; an unknown id is kept otherwise. */
export function canonicalScopeId(id: string): string {
  const lower = id.toLowerCase();
  return synonyms.get(lower) ?? lower;
}

/** Whether these scopes are the unrestricted ones. */
export function isFullAccess(ids: readonly string[]): boolean {
  return ids.some((id) => canonicalScopeId(id) === fullAccess);
}

/** Entra-only scopes are left out: the service refuses even a full access token where it asks for those. */
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
