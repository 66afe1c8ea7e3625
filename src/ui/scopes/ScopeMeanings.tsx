import * as React from "react";

import { displayName, shorten } from "../../tokens/text/displayText";
import { scopeById } from "../../tokens/scopes/catalogue";
import { scopeAdvice } from "./scopeAdvice";
import { useWords } from "../words/WordsContext";

/** The tooltip explains this many; the details panel explains them all. */
const most = 5;

/** Each scope with its id, what it allows, and what to use instead. */
export function ScopeMeanings({ scopes }: { scopes: readonly string[] }) {
  const words = useWords();
  return (
    <>
      {scopes.slice(0, most).map((id) => {
        const scope = scopeById(id);
        const allows = scope ? words.named(scope).description : "";
        return (
          <div key={id}>
            <code>{shorten(displayName(id), 100)}</code>: {allows} {scopeAdvice(id, words)}
          </div>
        );
      })}
      {scopes.length > most ? <div>{words.tokens.moreScopes(scopes.length - most)}</div> : null}
    </>
  );
}
