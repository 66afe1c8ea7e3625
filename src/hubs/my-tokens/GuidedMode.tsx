import * as React from "react";

import type { EntraCredential } from "../../azure/credentials/EntraCredential";
import { EntraUnavailable, type EntraCause } from "../../azure/credentials/EntraUnavailable";
import { Problem } from "../../ui/Problem";
import { useWords } from "../../ui/words/WordsContext";
import { describeFailure } from "../describeFailure";

interface Props {
  problem: EntraUnavailable;
  entra: Pick<EntraCredential, "askConsent">;
  builtInPage: { text: string; onClick(): void };
  onRetry(): void;
}

/** Causes that the person can settle in the consent window. */
const settledByConsent: readonly EntraCause[] = ["noConsent", "partialConsent", "cancelled", "popupBlocked"];

/** The page without an Entra token: which cause it is, and the way out of that one. */
export function GuidedMode({ problem: first, entra, builtInPage, onRetry }: Props) {
  const words = useWords();
  const text = words.guided;
  const [error, setError] = React.useState<unknown>(first);
  const [isAsking, setIsAsking] = React.useState(false);
  React.useEffect(() => setError(first), [first]);

  const giveConsent = () => {
    setIsAsking(true);
    entra
      .askConsent()
      .then(onRetry, setError)
      .finally(() => setIsAsking(false));
  };

  if (!(error instanceof EntraUnavailable)) {
    return (
      <Problem
        {...describeFailure(error, words)}
        actions={[{ text: words.common.tryAgain, onClick: onRetry }, builtInPage]}
      />
    );
  }
  const { what, next } = text.causes[error.reason];
  const consent = {
    text: isAsking ? text.waitingForConsent : text.giveConsent,
    onClick: giveConsent,
    isDisabled: isAsking,
  };
  const retry = { text: words.common.tryAgain, onClick: onRetry };
  return (
    <Problem
      actions={settledByConsent.includes(error.reason) ? [consent, retry, builtInPage] : [retry, builtInPage]}
      icon="Signin"
      sentences={[what, next, text.why, ...(error.detail ? [text.code(error.detail)] : [])]}
      title={text.title}
    />
  );
}
