import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../../jobs/pace/Failure";
import { forgetWarning } from "../../../../jobs/warnings/keptWarnings";
import type { Warning } from "../../../../jobs/warnings/Warning";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import type { HubEnvironment } from "../../HubEnvironment";
import { warningStore } from "../warningStore";
import { warningWords } from "../words/warningWords";

interface Props {
  environment: HubEnvironment;
  warning: Warning;
  onForgotten(): void;
}

/** Removes an announcement, after a second click. Nothing is revoked, and nobody is told. */
export function ForgetWarning({ environment, warning, onForgotten }: Props) {
  const words = useWords();
  const text = useWordsOf(warningWords);
  const [state, setState] = React.useState<"shown" | "asked" | "going">("shown");
  const [error, setError] = React.useState<unknown>();
  const forget = async () => {
    setState("going");
    try {
      await forgetWarning(warning.id, warningStore(environment.organization.ownData));
      onForgotten();
    } catch (failure) {
      setError(failure);
      setState("shown");
    }
  };
  const isAsked = state !== "shown";
  return (
    <>
      {/* The same button asks first and then forgets, so that it keeps the focus. */}
      <Button
        disabled={state === "going"}
        onClick={() => (isAsked ? void forget() : setState("asked"))}
        subtle={!isAsked}
        text={isAsked ? text.forgetIt : text.forget}
      />
      {isAsked ? <Button onClick={() => setState("shown")} subtle text={text.keep} /> : null}
      <span role="status">
        {state === "asked" ? text.forgetWhat : ""}
        {error === undefined || isAsked ? "" : text.forgetFailed(shortFailure(failureOf(error), words))}
      </span>
    </>
  );
}
