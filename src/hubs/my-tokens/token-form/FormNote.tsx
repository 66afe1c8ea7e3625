import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import { fieldOf, type FormField } from "../../../tokens/draft/patTokenError";
import type { Refusal } from "../../../tokens/draft/TokenWish";
import type { Words } from "../../../ui/words/en";
import type { NewTokenWords } from "../new-token/words/useNewTokenWords";

/** What happened, what to do next, and the service's own sentence. */
export function refusalSentences({ error, message }: Refusal, words: Words, own: NewTokenWords): string[] {
  const { what, next } =
    typeof error === "string"
      ? own.errors[error]
      : { what: own.refused.unknown(error.unknown), next: own.refused.unknownNext };
  return [what, next, ...(message ? [words.common.serviceSaid(message)] : [])];
}

/** The form field beside which a refusal is said; none when it is about the whole form. */
export function refusedField(refusal: Refusal | undefined): FormField | undefined {
  return refusal && typeof refusal.error === "string" ? fieldOf(refusal.error) : undefined;
}

/** Something that went wrong with the whole form, above it. */
export function FormNote({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <MessageCard role="alert" severity={MessageCardSeverity.Error}>
      <strong>{title}</strong>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </MessageCard>
  );
}
