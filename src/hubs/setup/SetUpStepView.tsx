import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

export type SetUpStepLook = "untried" | "trying" | "passed" | "failed" | "blocked";

const icons: Readonly<Record<SetUpStepLook, string>> = {
  untried: "CircleRing",
  trying: "Clock",
  passed: "CompletedSolid",
  failed: "ErrorBadge",
  blocked: "Lock",
};

interface Props {
  title: string;
  /** What trying it means. */
  what: string;
  look: SetUpStepLook;
  /** The look as a word: an icon never speaks alone. */
  word: string;
  sentences: readonly string[];
  /** What can be done about it. */
  children: React.ReactNode;
}

/** One step of the set-up: what it is, how it went just now, and what can be done. */
export function SetUpStepView({ title, what, look, word, sentences, children }: Props) {
  return (
    <li className={`set-up-step set-up-${look}`}>
      <h2>{title}</h2>
      <p className="secondary-text">{what}</p>
      <p className="set-up-state">
        <Icon iconName={icons[look]} />
        <strong>{word}</strong>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </li>
  );
}
