import * as React from "react";

import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { readyViewsWords } from "./words/readyViewsWords";

interface Props {
  name: string;
  /** What it shows. */
  what: string;
  /** How many tokens it has; absent until they are counted. */
  count: number | undefined;
  isShown: boolean;
  onShow(): void;
}

/** One filter to start from. */
export function ReadyView({ name, what, count, isShown, onShow }: Props) {
  const { number } = useWords();
  const text = useWordsOf(readyViewsWords);
  return (
    <button
      aria-label={count === undefined ? name : text.counted(name, count)}
      aria-pressed={isShown}
      className="ready-view"
      disabled={count === 0 && !isShown}
      onClick={onShow}
      title={what}
      type="button"
    >
      {name} <span className="ready-count">{count === undefined ? "" : number(count)}</span>
    </button>
  );
}
