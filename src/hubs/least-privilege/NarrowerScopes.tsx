import * as React from "react";

import type { Suggestion } from "../../tokens/least-privilege/Suggestion";
import { scopeTitle } from "../../ui/scopes/scopeTitle";
import { builtInTemplateWords } from "../../ui/templates/words/builtInTemplateWords";
import { useWords } from "../../ui/words/WordsContext";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { withWords } from "../../ui/words/withWords";
import { suggestionSentences } from "./suggestionSentences";
import { leastPrivilegeWords } from "./words/leastPrivilegeWords";

interface Props {
  suggestion: Suggestion;
  /** Whether the audit log was looked into for this token. */
  isAudited?: boolean;
}

function Reasons({ suggestion, isAudited = false }: Props) {
  const words = useWords();
  const text = useWordsOf(leastPrivilegeWords);
  const titles = useWordsOf(builtInTemplateWords);
  return (
    <ul>
      {suggestionSentences(suggestion, isAudited, { text, words, titles }).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** Why narrower scopes are suggested for a token. */
export const SuggestionReasons = withWords(Reasons, leastPrivilegeWords, builtInTemplateWords);

function Narrower({ suggestion, isAudited, children }: React.PropsWithChildren<Props>) {
  const words = useWords();
  const text = useWordsOf(leastPrivilegeWords);
  const { ask } = suggestion;
  return (
    <section aria-label={text.title}>
      <h2>{text.title}</h2>
      <SuggestionReasons isAudited={isAudited} suggestion={suggestion} />
      <p>{text.ask[ask?.basis ?? "none"]}</p>
      {ask ? (
        <ul>
          {ask.scopes.map((id) => (
            <li key={id}>
              <strong>{scopeTitle(id, words)}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {children}
      <p className="secondary-text">{text.guess}</p>
    </section>
  );
}

/** Narrower scopes for a token, each with its reason, and below them what can be done. */
export const NarrowerScopes = withWords(Narrower, leastPrivilegeWords);
