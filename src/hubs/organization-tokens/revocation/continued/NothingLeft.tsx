import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { continuedWords } from "./words/continuedWords";

interface Props {
  sentences: readonly string[];
  onOver(): void;
}

/** An unfinished revocation with nothing left to revoke: it ends without a question. */
export function NothingLeft({ sentences, onOver }: Props) {
  const text = useWordsOf(continuedWords);
  const over = React.useRef(onOver);
  React.useEffect(() => over.current(), []);
  return (
    <div role="status">
      <h2>{text.over}</h2>
      {[...sentences, text.ended].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
