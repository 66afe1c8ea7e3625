import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import type { StepState } from "./SetUpStep";

type SetUpStepLook = StepState["state"];

const icons: Readonly<Record<SetUpStepLook, string>> = {
  untried: "CircleRing",
  trying: "Clock",
  passed: "CompletedSolid",
  failed: "ErrorBadge",
  unconfirmed: "Warning",
  blocked: "Lock",
};

interface Props {
  title: string;
  /** What the check does. */
  what: string;
  look: SetUpStepLook;
  /** The state in words, beside the icon. */
  word: string;
  sentences: readonly string[];
  /** Ways to fix it. */
  children: React.ReactNode;
}

/** One step of the setup check: what it does, how it went, and how to fix it. */
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
