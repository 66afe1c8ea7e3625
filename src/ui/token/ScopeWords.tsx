import * as React from "react";

import { displayName, shorten } from "../../tokens/text/displayText";
import { scopeById } from "../../tokens/scopes/catalogue";
import { Explained } from "./Explained";
import { useRemote } from "../state/useRemote";
import type { Words } from "../words/en";
import { useWords } from "../words/WordsContext";

/** Scopes in a row of the table: so many in words, the rest counted; each explained on asking. */
export function ScopeWords({ scopes, max = 3 }: { scopes: readonly string[]; max?: number }) {
  const words = useWords();
  if (scopes.length === 0) return <span className="secondary-text">{words.tokens.noScopes}</span>;
  const shown = scopes.slice(0, max).map((id) => scopeTitle(id, words));
  const more = scopes.length - shown.length;
  return (
    <Explained className="scope-words" explain={() => <Meanings scopes={scopes} />}>
      {shown.join(", ")}
      {more > 0 ? ` ${words.tokens.moreScopes(more)}` : ""}
    </Explained>
  );
}

/** What an explanation says comes with the first one that is asked for; until then, and without it, there are the ids. */
const loadMeanings = () => import(/* webpackChunkName: "scope-meanings" */ "./ScopeMeanings");

function Meanings({ scopes }: { scopes: readonly string[] }) {
  const { remote } = useRemote(loadMeanings);
  return remote.state === "ready" ? (
    <remote.value.ScopeMeanings scopes={scopes} />
  ) : (
    <>{shorten(scopes.map(displayName).join(" "), 1000)}</>
  );
}

/** "Code (read)"; an unknown scope keeps its id, shortened. */
export function scopeTitle(id: string, words: Words): string {
  const scope = scopeById(id);
  return scope ? words.named(scope).title : words.tokens.unknownScope(shorten(displayName(id), 60));
}
