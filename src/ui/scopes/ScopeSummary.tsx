import * as React from "react";

import { displayName, shorten } from "../../tokens/text/displayText";
import { scopeTitle } from "./scopeTitle";
import { TooltipText } from "../token/TooltipText";
import { useLoad } from "../state/useLoad";
import { useWords } from "../words/WordsContext";

/** Scopes in a table row: the first `max` by name, then a count of the rest. A tooltip explains each. */
export function ScopeSummary({ scopes, max = 3 }: { scopes: readonly string[]; max?: number }) {
  const words = useWords();
  if (scopes.length === 0) return <span className="secondary-text">{words.tokens.noScopes}</span>;
  const shown = scopes.slice(0, max).map((id) => scopeTitle(id, words));
  const more = scopes.length - shown.length;
  return (
    <TooltipText className="scope-words" explain={() => <Meanings scopes={scopes} />}>
      {shown.join(", ")}
      {more > 0 ? ` ${words.tokens.moreScopes(more)}` : ""}
    </TooltipText>
  );
}

/** The explanations load with the first tooltip. Until then, or if that fails, the tooltip shows the ids. */
const loadMeanings = () => import(/* webpackChunkName: "scope-meanings" */ "./ScopeMeanings");

function Meanings({ scopes }: { scopes: readonly string[] }) {
  const { loadState } = useLoad(loadMeanings);
  return loadState.state === "ready" ? (
    <loadState.value.ScopeMeanings scopes={scopes} />
  ) : (
    <>{shorten(scopes.map(displayName).join(" "), 1000)}</>
  );
}
