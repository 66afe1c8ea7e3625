import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import type { Trial } from "../../../tokens/token/Trial";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { creationWords } from "./words/creationWords";

/** Tries the new token on a click, and says what Azure DevOps answered. */
export function TryIt({ onTry }: { onTry(): Promise<Trial> }) {
  const words = useWords();
  const text = useWordsOf(creationWords).trial;
  const [trial, setTrial] = React.useState<Trial | "busy">();
  const isMounted = useIsMounted();
  const start = async () => {
    setTrial("busy");
    const answer = await onTry().catch((error: unknown): Trial => ({ kind: "failed", error }));
    if (isMounted.current) setTrial(answer);
  };
  const said = trial === undefined || trial === "busy" ? undefined : trial;
  return (
    <section aria-label={text.title} className="try-it">
      <Button
        disabled={trial === "busy"}
        onClick={() => void start()}
        text={trial === "busy" ? text.busy : said ? text.again : text.start}
      />
      <span className="secondary-text">{text.what}</span>
      <p role="status">
        {said ? (
          <>
            <Icon iconName={said.kind === "works" ? "Completed" : "Info"} />{" "}
            {said.kind === "failed"
              ? text.failed(shortFailure(failureOf(said.error), words))
              : text.answers[said.kind]}
          </>
        ) : null}
      </p>
    </section>
  );
}
