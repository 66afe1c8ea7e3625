import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import type { Protected, Protecting } from "./useProtecting";
import type { ProtectionWords } from "./words/en";
import { protectionWords } from "./words/protectionWords";
import "./protection.scss";

/** What became of the last change of the protected list, with a way back, or a way to try again. */
export function ProtectionStatus({ protecting }: { protecting: Protecting }) {
  const words = useWords();
  const text = useWordsOf(protectionWords);
  const { last, change } = protecting;
  const say = (done: Protected) => {
    if (done.state === "failed") return text.failed(shortFailure(failureOf(done.error), words));
    return done.state === "saved" ? savedSentence(done, text) : text[done.state];
  };
  const isUndoable = last?.state === "saved" && countOf(last) > 0;
  const canRetry = last?.state === "failed" || last?.state === "changedMeanwhile";
  return (
    <div className="protection-status">
      <span role="status">{last ? say(last) : ""}</span>
      {last && isUndoable ? (
        <Button onClick={() => change(last.what, last.undo)} subtle text={text.undo} />
      ) : null}
      {last && canRetry ? (
        <Button onClick={() => change(last.what, last.change)} text={words.common.tryAgain} />
      ) : null}
    </div>
  );
}

function savedSentence({ what, change: { kind } }: Protected, text: ProtectionWords): string {
  return kind === "protect" ? text.protected(what) : text.unprotected(what);
}

function countOf({ undo: { entries } }: Extract<Protected, { state: "saved" }>): number {
  return entries.people.length + entries.tokens.length;
}
