import { containsEveryWord, foldText } from "../foldText";
import { scopes } from "./catalogue";
import type { Scope } from "./Scope";

export interface ScopeGroup {
  readonly category: string;
  readonly scopes: readonly Scope[];
}

const offered = scopes
  .filter(({ kind }) => kind === "pat")
  .map((scope) => ({
    scope,
    texts: [scope.id, scope.title, scope.category, scope.description].map(foldText),
  }));

/** The scopes that a token can be given, by category and in the catalogue's order, as far as they match every word. */
export function searchScopes(query: string): ScopeGroup[] {
  const groups = new Map<string, Scope[]>();
  for (const { scope, texts } of offered) {
    if (!containsEveryWord(texts, query)) continue;
    groups.set(scope.category, [...(groups.get(scope.category) ?? []), scope]);
  }
  return [...groups].map(([category, found]) => ({ category, scopes: found }));
}
