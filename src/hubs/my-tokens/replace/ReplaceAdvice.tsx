import * as React from "react";

import type { Replacement } from "../../../tokens/replacement/replacementDraft";
import { effectiveExpiry } from "../../../tokens/token/effectiveExpiry";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { formatDate } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { TemplateAdvice } from "../creation/TemplateAdvice";
import type { ReplaceTask } from "../task/TokenTask";
import { replaceWords } from "./words/replaceWords";

interface Props {
  task: ReplaceTask;
  /** Names of those of the round that have their successors. */
  done: readonly string[];
  /** How many come after this one. */
  left: number;
  /** The template that was asked for is not offered here. */
  isUnknown: boolean;
  likely: Replacement["likely"];
  /** The template of the form, with its words. */
  offered: OfferedTemplate | undefined;
  now: Date;
  onOpenPage(url: string): void;
}

/** What happens to the old token, what it is probably for, and how to do that job without any. */
export function ReplaceAdvice({ task, done, left, isUnknown, likely, offered, now, onOpenPage }: Props) {
  const words = useWords();
  const text = useWordsOf(replaceWords);
  const { token } = task;
  const expiry = effectiveExpiry(token);
  return (
    <>
      {done.length + left > 0 ? (
        <p role="status">
          {text.several.place(done.length + 1, done.length + 1 + left)}{" "}
          {done.length > 0 ? text.several.done(words.list(done.slice(-6))) : ""}
        </p>
      ) : null}
      <p>
        {token.reach.kind === "all"
          ? text.intro.everywhere
          : expiry
            ? text.intro.ends(formatDate(expiry.at, words.locale), formatRelative(expiry.at, now, words))
            : text.intro.endless}
      </p>
      {isUnknown ? <p>{text.unknownTemplate}</p> : null}
      {likely && offered ? (
        <>
          <p>{text.likely[likely.basis](offered.words.title)}</p>
          <TemplateAdvice offered={offered} onOpenPage={onOpenPage} />
        </>
      ) : null}
    </>
  );
}
