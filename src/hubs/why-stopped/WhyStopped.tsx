import * as React from "react";

import type { StopReason } from "../../tokens/stopped/whyStopped";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { withWords } from "../../ui/words/withWords";
import { whyStoppedWords } from "./words/whyStoppedWords";

interface Props {
  reasons: readonly StopReason[];
}

function Reasons({ reasons }: Props) {
  const text = useWordsOf(whyStoppedWords);
  const items = reasons.map(({ cause }) => {
    const { title, looks, do: next } = text.causes[cause];
    return (
      <li key={cause}>
        <strong>{title}.</strong> {looks} {next}
      </li>
    );
  });
  const isCertain = reasons.some((reason) => reason.isCertain);
  return (
    <section className="why-stopped">
      <h2>{text.title}</h2>
      {isCertain ? null : <p>{text.uncertain}</p>}
      {isCertain ? <ul className="plain-list">{items}</ul> : <ol>{items}</ol>}
    </section>
  );
}

/** The known causes that fit a token that no longer works: what each looks like, and what to do. */
export const WhyStopped = withWords(Reasons, whyStoppedWords);
