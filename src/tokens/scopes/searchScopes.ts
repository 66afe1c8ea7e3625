import { containsEveryWord, foldText } from "../text/foldText";
import { scopes } from "./catalogue";
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

const known = new WeakMap<ScopeNaming, readonly Offered[]>();

/**
 * The scopes that a token can be given, by category and in the catalogue's order, as far as they match every word of
 * the query in the words that are shown.
 */
export function searchScopes(query: string, named: ScopeNaming = asInCatalogue): ScopeGroup[] {
  const groups = new Map<string, Scope[]>();
  for (const { scope, texts } of offeredIn(named)) {
    if (!containsEveryWord(texts, query)) continue;
    groups.set(scope.category, [...(groups.get(scope.category) ?? []), scope]);
  }
  return [...groups].map(([category, found]) => ({ category, scopes: found }));
}

/** Folded once for a language and not at every letter that is typed. */
function offeredIn(named: ScopeNaming): readonly Offered[] {
  const before = known.get(named);
  if (before) return before;
  const offered = scopes
    .filter(({ kind }) => kind === "pat")
    .map(named)
    .map((scope) => ({
      scope,
      texts: [scope.id, scope.title, scope.category, scope.description].map(foldText),
    }));
  known.set(named, offered);
  return offered;
}
