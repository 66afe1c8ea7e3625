import * as React from "react";

import { displayName, shorten } from "../../tokens/text/displayText";
import { scopeById } from "../../tokens/scopes/catalogue";
import { scopeAdvice } from "./scopeAdvice";
import { scopeTitle } from "./scopeTitle";
import { useWordsOf } from "../words/useWordsOf";
import { withWords } from "../words/withWords";
import { useWords } from "../words/WordsContext";
import { scopeWords } from "./words/scopeWords";

function List({ scopes }: { scopes: readonly string[] }) {
  const words = useWords();
  const { descriptions } = useWordsOf(scopeWords);
  if (scopes.length === 0) return <>{words.tokens.noScopes}</>;
  return (
    <ul className="plain-list">
      {scopes.map((id) => {
        const scope = scopeById(id);
        return (
          <li key={id}>
            <strong>{scopeTitle(id, words)}</strong>
            {scope ? (
              <>
                {" "}
                <code>{scope.id}</code>
                {scope.isHighPrivilege ? ` (${words.tokens.risk.highPrivilege.name})` : ""}
                <br />
                <span className="secondary-text">
                  {descriptions[scope.id]} {scopeAdvice(id, words)}
                </span>
              </>
            ) : (
              <code className="visually-hidden">{shorten(displayName(id), 200)}</code>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Every scope with what it allows and its id. */
export const ScopeList = withWords(List, scopeWords);
