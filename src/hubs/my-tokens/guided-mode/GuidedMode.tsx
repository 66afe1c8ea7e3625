import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { AppIds } from "../../../azure/credentials/entraApp";
import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { Problem } from "../../../ui/state/Problem";
import { signInWords } from "../../setup/sign-in/words/signInWords";
import { setUpWords } from "../../setup/words/setUpWords";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { explainFailure } from "../../failure/explainFailure";
import { failureWords } from "../../failure/words/failureWords";
import { appSentences } from "../../setup/sign-in/appSentences";
import { SignInCode } from "../../setup/sign-in/SignInCode";
import { waysOut } from "../../setup/sign-in/waysOut";
import { GuidedSetUp } from "./GuidedSetUp";

interface Props {
  azure: Azure;
  problem: EntraUnavailable;
  builtInPage: { text: string; onClick(): void };
  onRetry(): void;
}

function CauseAndCheck(props: Props) {
  return (
    <>
      <Cause {...props} />
      <GuidedSetUp azure={props.azure} onReload={props.onRetry} />
    </>
  );
}

function Cause({ azure, problem: first, builtInPage, onRetry }: Props) {
  const words = useWords();
  const text = useWordsOf(signInWords);
  const [error, setError] = React.useState<unknown>(first);
  const [isAsking, setIsAsking] = React.useState(false);
  React.useEffect(() => setError(first), [first]);

  const openWindow = (shown: AppIds | undefined) => {
    setIsAsking(true);
    azure.entra
      .askConsent(shown)
      .then(onRetry, setError)
      .finally(() => setIsAsking(false));
  };

  if (!(error instanceof EntraUnavailable)) {
    return (
      <Problem
        {...explainFailure(error, words)}
        actions={[{ text: words.common.tryAgain, onClick: onRetry }, builtInPage]}
      />
    );
  }
  const { what, next } = text.causes[error.reason];
  const { window } = waysOut[error.reason];
  const inWindow = window && {
    text: isAsking ? text.waitingForConsent : text.windows[window],
    onClick: () => openWindow(error.facts?.app),
    isDisabled: isAsking,
  };
  const retry = { text: words.common.tryAgain, onClick: onRetry };
  return (
    <>
      <Problem
        actions={inWindow ? [inWindow, retry, builtInPage] : [retry, builtInPage]}
        icon="Signin"
        sentences={[what, next, ...appSentences(error.facts, text, words.locale), text.why]}
        title={text.title}
      />
      <div className="set-up-offer">
        <SignInCode code={error.detail} />
      </div>
    </>
  );
}

/** The page without an Entra token: the cause, how to fix it, and a check of the whole setup. */
export const GuidedMode = withWords(CauseAndCheck, setUpWords, signInWords, failureWords);
