import { containsEveryWord, foldText } from "../text/foldText";
import { scopes } from "./catalogue";
import { scopeDescriptions, type ScopeDescriptions } from "./explanations";
import type { Scope } from "./Scope";
import { asInCatalogue, type ScopeNaming } from "./ScopeNaming";

export interface ScopeGroup {
  readonly category: string;
  readonly scopes: readonly Scope[];
}

interface Offered {
  readonly scope: Scope;
  readonly texts: readonly string[];
}

interface Known {
  readonly named: ScopeNaming;
  readonly offered: readonly Offered[];
}

/** By the descriptions of a language. */
const known = new WeakMap<ScopeDescriptions, Known>();

/**
 * The scopes a token can be given, by category and in catalogue order, if the labels on screen contain every
 * word of the query.
 */
export function searchScopes(
  query: string,
  named: ScopeNaming = asInCatalogue,
  descriptions: ScopeDescriptions = scopeDescriptions,
): ScopeGroup[] {
  const groups = new Map<string, Scope[]>();
  for (const { scope, texts } of offeredIn(named, descriptions)) {
    if (!containsEveryWord(texts, query)) continue;
    groups.set(scope.category, [...(groups.get(scope.category) ?? []), scope]);
  }
  return [...groups].map(([category, found]) => ({ category, scopes: found }));
}

/** Folded once per language, not on every keystroke. */
function offeredIn(named: ScopeNaming, descriptions: ScopeDescriptions): readonly Offered[] {
  const before = known.get(descriptions);
  if (before?.named === named) return before.offered;
  const offered = scopes
    .filter(({ kind }) => kind === "pat")
    .map(named)
    .map((scope) => ({
      scope,
      texts: [scope.id, scope.title, scope.category, descriptions[scope.id] ?? ""].map(foldText),
    }));
  known.set(descriptions, { named, offered });
  return offered;
}
