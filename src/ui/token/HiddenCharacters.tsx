import * as React from "react";

import { hidesCharacters } from "../../tokens/text/displayText";
import { useWords } from "../words/WordsContext";

/** Marks a name with characters that are not shown: two names that look the same may differ. */
export function HiddenCharacters({ text }: { text: string }) {
  const { tokens } = useWords();
  return hidesCharacters(text) ? <span className="secondary-text">{tokens.hiddenCharacters}</span> : null;
}
