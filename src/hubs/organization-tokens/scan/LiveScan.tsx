import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { displayName, shorten } from "../../../tokens/text/displayText";
import { NamedList } from "../fields/NamedList";
import { MoreLess } from "../fields/MoreLess";
import { ScanStatus } from "./ScanStatus";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { scanFacts } from "../../../ui/words/scan/scanFacts";
import { scanHeadline } from "./scanSentences";
import { ScanChangesView } from "./ScanChangesView";
import type { Scanning, Shown } from "./useScan";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { scanWords } from "./words/scanWords";

interface Props {
  shown: Extract<Shown, { kind: "live" }>;
  scanning: Scanning;
  onAgain(): void;
}

/** A scan started during this visit: its progress, what can be done with it, who could not be read, and what is new. */
export function LiveScan({ shown, scanning, onAgain }: Props) {
  const words = useWords();
  const text = useWordsOf(scanWords);
  const { progress, isStopped, changes, keeping, signInsFailed } = shown;
  const isReading = progress.state === "running" || progress.state === "waiting";
  const isRunning = isReading || keeping === "underWay";
  const { failed } = progress;
  const state = isRunning
    ? "running"
    : progress.state === "paused"
      ? "paused"
      : failed.length > 0
        ? "incomplete"
        : "done";
  return (
    <ScanStatus
      actions={
        <>
          {isReading && !isStopped ? <Button onClick={scanning.pause} text={text.pause} /> : null}
          {progress.state === "paused" && !isStopped ? (
            <Button onClick={scanning.resume} primary text={text.resume} />
          ) : null}
          {progress.state !== "done" && !isStopped ? (
            <Button onClick={scanning.stop} text={text.cancel} />
          ) : null}
          {isRunning ? null : <Button onClick={onAgain} text={text.again} />}
        </>
      }
      facts={scanFacts(progress, text.facts)}
      headline={scanHeadline(shown, text, words)}
      state={state}
      usersFound={progress.usersFound}
      usersRead={progress.usersRead}
    >
      {failed.length > 0 ? (
        <MoreLess title={text.failed.title(failed.length)}>
          <NamedList
            items={failed.slice(0, mostListed).map(({ owner, why }) => {
              const said = why.serverMessage ? ` (${shorten(displayName(why.serverMessage), 200)})` : "";
              return text.failed.row(
                shorten(displayName(owner.displayName), 80),
                shortFailure(why, words) + said,
              );
            })}
            title={text.failed.title(failed.length)}
          />
          {isRunning || isStopped ? null : (
            <Button onClick={scanning.retryFailed} text={text.retryFailed(failed.length)} />
          )}
        </MoreLess>
      ) : null}
      {signInsFailed ? (
        <p className="secondary-text">{text.signInsFailed(shortFailure(signInsFailed, words))}</p>
      ) : null}
      {keeping === "nowhere" ? <p className="secondary-text">{text.kept.nowhere}</p> : null}
      {keeping === "failed" ? <p className="secondary-text">{text.kept.notKept}</p> : null}
      {changes ? (
        <ScanChangesView changes={changes.value} when={formatRelative(changes.since, shown.moment, words)} />
      ) : null}
    </ScanStatus>
  );
}

/** Nobody reads a longer list; a retry covers everyone on it. */
const mostListed = 500;
