import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

interface Props {
  title: string;
  sentences: readonly string[];
  /** Shown last. */
  children?: React.ReactNode;
}

/** Says, above the form, what is wrong with the form as a whole. */
export function FormNote({ title, sentences, children }: Props) {
  return (
    <MessageCard role="alert" severity={MessageCardSeverity.Error}>
      <strong>{title}</strong>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </MessageCard>
  );
}
