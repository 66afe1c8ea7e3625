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
 * The scopes a token can be given, by category and in catalogue order, if the labels on screen contain every
 * word of the query.
 */
export function searchScopes(query: string, named: ScopeNaming = asInCatalogue): ScopeGroup[] {
  const groups = new Map<string, Scope[]>();
  for (const { scope, texts } of offeredIn(named)) {
    if (!containsEveryWord(texts, query)) continue;
    groups.set(scope.category, [...(groups.get(scope.category) ?? []), scope]);
  }
  return [...groups].map(([category, found]) => ({ category, scopes: found }));
}

/** Folded once per language, not on every keystroke. */
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
