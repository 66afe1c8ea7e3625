import * as React from "react";

import { displayName, shorten } from "../../tokens/text/displayText";
import { scopeById } from "../../tokens/scopes/catalogue";
import { scopeAdvice } from "./scopeAdvice";
import { scopeTitle } from "./scopeTitle";
import { useWords } from "../words/WordsContext";

/** Every scope with what it allows and its id. */
export function ScopeList({ scopes }: { scopes: readonly string[] }) {
  const words = useWords();
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
                  {words.named(scope).description} {scopeAdvice(id, words)}
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
