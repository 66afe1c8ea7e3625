import * as React from "react";

import { displayName, shorten } from "../tokens/displayText";
import { scopeById } from "../tokens/scopes/catalogue";
import type { Words } from "./words/en";
import { useWords } from "./words/WordsContext";

/** Scopes in a row of the table: so many in words, the rest counted, every id on hover. */
export function ScopeWords({ scopes, max = 3 }: { scopes: readonly string[]; max?: number }) {
  const words = useWords();
  if (scopes.length === 0) return <span className="secondary-text">{words.tokens.noScopes}</span>;
  const shown = scopes.slice(0, max).map((id) => scopeTitle(id, words));
  const more = scopes.length - shown.length;
  return (
    <span className="scope-words" title={shorten(scopes.map(displayName).join(" "), 1000)}>
      {shown.join(", ")}
      {more > 0 ? ` ${words.tokens.moreScopes(more)}` : ""}
    </span>
  );
}

/** "Code (read)"; an unknown scope keeps its id, shortened. */
export function scopeTitle(id: string, words: Words): string {
  return scopeById(id)?.title ?? words.tokens.unknownScope(shorten(displayName(id), 60));
}
