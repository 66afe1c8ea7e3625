import { Icon } from "azure-devops-ui/Icon";
import { ProgressBar } from "azure-devops-ui/ProgressBar";
import * as React from "react";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { scanWords } from "./words/scanWords";

interface Props {
  /** What the scan is doing, as a sentence. */
  headline: string;
  state: "running" | "paused" | "done" | "incomplete";
  usersRead: number;
  usersFound: number;
  /** People, tokens, speed and time left, one phrase each. */
  facts: readonly string[];
  /** What can be done now, on the same line. */
  actions: React.ReactNode;
  children: React.ReactNode;
}

/**
 * The progress of a scan. Sighted people see every number; a screen reader hears the headline and every tenth
 * of the way.
 */
export function ScanStatus({ headline, state, usersRead, usersFound, facts, actions, children }: Props) {
  const text = useWordsOf(scanWords).progress;
  const percent = usersFound === 0 ? 0 : Math.floor((100 * usersRead) / usersFound);
  const tenth = Math.floor(percent / 10) * 10;
  const isRunning = state === "running";
  return (
    <section aria-label={text.label} className="card-section scan-status">
      <div className="scan-headline">
        <Icon iconName={icons[state]} />
        <strong>{headline}</strong>
        <span className="scan-facts">{facts.join(" · ")}</span>
        <span className="button-row">{actions}</span>
      </div>
      <div className="scan-bar">
        {isRunning ? (
          <ProgressBar ariaLabel={text.label} currentValue={usersRead} maxValue={Math.max(1, usersFound)} />
        ) : null}
      </div>
      <div className="visually-hidden" role="status">
        {isRunning ? text.announce(tenth) : `${asSentence(headline)} ${facts.join(", ")}`}
      </div>
      <div className="scan-notes">{children}</div>
    </section>
  );
}

/** Some headlines are whole sentences. */
function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

const icons = { running: "Sync", paused: "CirclePause", done: "Completed", incomplete: "Warning" } as const;
