import * as React from "react";

import { displayName, shorten } from "../../tokens/text/displayText";
import { scopeById } from "../../tokens/scopes/catalogue";
import { scopeAdvice } from "./scopeAdvice";
import { useWordsOf } from "../words/useWordsOf";
import { withWords } from "../words/withWords";
import { useWords } from "../words/WordsContext";
import { scopeWords } from "./words/scopeWords";

/** The tooltip explains this many; the details panel explains them all. */
const most = 5;

function Meanings({ scopes }: { scopes: readonly string[] }) {
  const words = useWords();
  const { descriptions } = useWordsOf(scopeWords);
  return (
    <>
      {scopes.slice(0, most).map((id) => {
        const scope = scopeById(id);
        const allows = scope ? descriptions[scope.id] : "";
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

/** Each scope with its id, what it allows, and what to use instead. */
export const ScopeMeanings = withWords(Meanings, scopeWords);
