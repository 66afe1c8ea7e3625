import * as React from "react";

import type { TemplateDifference } from "../../../tokens/published/templateDifference";
import { useWords } from "../../words/WordsContext";
import { useWordsOf } from "../../words/useWordsOf";
import { differenceSentences } from "./differenceSentences";
import { differenceWords } from "./words/differenceWords";

/** What makes a template other than it was. Its words are to be loaded by then. */
export function TemplateDifferenceList({ difference }: { difference: TemplateDifference }) {
  const words = useWords();
  const text = useWordsOf(differenceWords);
  return (
    <ul>
      {differenceSentences(difference, text, words).map((sentence) => (
        <li key={sentence}>
          <bdi>{sentence}</bdi>
        </li>
      ))}
    </ul>
  );
}
