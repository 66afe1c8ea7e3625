import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { AuditReading, AuditReadingState } from "../../../jobs/audit/AuditReading";
import type { TrailsProgress } from "../../../jobs/audit/TrailsProgress";
import type { Failure } from "../../../jobs/pace/Failure";
import { formatDate, formatMoment } from "../../../ui/time/format";
import type { Words } from "../../../ui/words/en";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { ConsentButton } from "../consent/ConsentButton";
import type { HubEnvironment } from "../HubEnvironment";
import { auditLogWords } from "./words/auditLogWords";

interface Props {
  environment: HubEnvironment;
  reading: AuditReading;
  state: AuditReadingState;
}

/** How far the audit log has been read, why no further, and what can be done. It says what the log never shows. */
export function ReadingStatus({ environment, reading, state }: Props) {
  const words = useWords();
  const text = useWordsOf(auditLogWords);
  const { progress, isRunning, until } = state;
  const day = progress && formatDate(progress.since, words.locale);
  const isWhole = progress?.state === "whole";
  const next = isRunning
    ? { text: text.pause, act: () => reading.pause() }
    : until === undefined
      ? { text: text.read, act: () => reading.start() }
      : isWhole
        ? { text: text.again, act: () => reading.start() }
        : { text: text.goOn, act: () => reading.goOn() };
  return (
    <div className="reading-status">
      <div role="status">
        {isRunning
          ? day === undefined
            ? text.reading
            : text.readingBack(day, progress?.entriesRead ?? 0)
          : progress === undefined
            ? until
              ? text.paused
              : ""
            : [
                ...sentences(progress, day ?? "", words),
                ...(progress.unreadable > 0 ? [text.unreadable(progress.unreadable)] : []),
              ].join(" ")}
      </div>
      {progress?.state === "failed" && isClosed(progress.failure) ? <p>{text.closed}</p> : null}
      {until && progress ? (
        <p className="secondary-text">
          {text.until(formatMoment(until, words.locale))} {text.blind}
        </p>
      ) : null}
      <div className="button-row">
        {/* The same button throughout: it keeps the focus when what it does changes. */}
        <Button onClick={next.act} subtle={isWhole && !isRunning} text={next.text} />
        {progress && !isRunning && !isWhole ? (
          <Button onClick={() => reading.start()} subtle text={text.again} />
        ) : null}
        {progress?.state === "failed" && isClosed(progress.failure) && environment.host.isHosted ? (
          <ConsentButton environment={environment} onSignedIn={() => reading.start()} what="audit" />
        ) : null}
      </div>
    </div>
  );
}

/** Refused rather than broken: there is something that a person can do about it. */
function isClosed({ kind }: Failure): boolean {
  return kind === "forbidden" || kind === "signedOut" || kind === "missing";
}

/** Why the log was read no further, and how far that is. */
function sentences(progress: TrailsProgress, day: string, words: Words): readonly string[] {
  const text = auditLogWords.in(words.locale);
  switch (progress.state) {
    case "whole":
      return [text.whole];
    case "timeUp":
      return [text.partly(day)];
    case "reading":
      return [text.paused, text.back(day)];
    case "endless":
      return [text.endless(day)];
    case "failed":
      return [
        text.failed(shortFailure(progress.failure, words)),
        ...(progress.entriesRead > 0 ? [text.back(day)] : []),
      ];
  }
}
