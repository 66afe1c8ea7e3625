import * as React from "react";

import { useWordsOf } from "../../ui/words/useWordsOf";
import { useWords } from "../../ui/words/WordsContext";
import { driftSentences, type DriftFacts } from "./driftSentences";
import { driftWords } from "./words/driftWords";

/** How a token differs from its template, the worst first. */
export function DriftReasons({ drifted }: { drifted: DriftFacts }) {
  const words = useWords();
  const sentences = driftSentences(drifted, useWordsOf(driftWords), words);
  return (
    <ul className="plain-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
