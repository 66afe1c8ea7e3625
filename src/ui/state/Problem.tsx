import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

interface Props {
  title: string;
  /** What happened and what to do next: one paragraph each. */
  sentences: readonly string[];
  icon?: string;
  /** The first is the primary one. */
  actions?: readonly { text: string; onClick(): void; isDisabled?: boolean }[];
}

/** A page that failed: why, and what to do. */
export function Problem({ title, sentences, icon = "Warning", actions = [] }: Props) {
  return (
    <section className="problem" role="alert">
      <Icon className="problem-icon" iconName={icon} />
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="problem-actions">
        {actions.map(({ text, onClick, isDisabled }, index) => (
          <Button disabled={isDisabled} key={text} onClick={onClick} primary={index === 0} text={text} />
        ))}
      </div>
    </section>
  );
}
