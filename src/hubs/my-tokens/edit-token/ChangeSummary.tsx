import * as React from "react";

import { displayName } from "../../../tokens/text/displayText";
import { scopeDifference } from "../../../tokens/scopes/inheritance";
import type { Token } from "../../../tokens/token/Token";
import type { TokenChange } from "../../../tokens/draft/TokenWish";
import { scopeTitle } from "../../../ui/scopes/scopeTitle";
import { formatDate } from "../../../ui/time/format";
import type { Words } from "../../../ui/words/en";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import type { EditTokenWords } from "./words/en";
import { editTokenWords } from "./words/editTokenWords";

interface Props {
  token: Token;
  /** Absent while nothing has changed, or something still needs correcting. */
  change: TokenChange | undefined;
}

/** What the token gains and loses in effect, not only which scope ids change. */
export function ChangeSummary({ token, change }: Props) {
  const words = useWords();
  const text = useWordsOf(editTokenWords);
  const sentences = change ? changeSentences(token, change, words, text) : [text.nothing];
  return (
    <section aria-live="polite" className="summary">
      <h2>{text.difference}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function changeSentences(token: Token, change: TokenChange, words: Words, text: EditTokenWords): string[] {
  const sentences: string[] = [];
  if (change.name !== undefined) sentences.push(text.renamed(displayName(change.name)));
  if (change.scopes) {
    const { gained, lost } = scopeDifference(token.scopes, change.scopes);
    const titles = (ids: readonly string[]) => words.list(ids.map((id) => scopeTitle(id, words)));
    if (gained.length > 0) sentences.push(text.gained(titles(gained)));
    if (lost.length > 0) sentences.push(text.lost(titles(lost)));
    if (gained.length + lost.length === 0) sentences.push(text.sameEffect);
  }
  if (change.validTo) {
    const date = (moment: Date) => formatDate(moment, words.locale);
    const before = token.validTo;
    sentences.push(text.moved(date(change.validTo), before ? date(before) : words.common.unknown));
    if (before && change.validTo < before) sentences.push(text.earlier);
  }
  return [...sentences, text.secretStays];
}
