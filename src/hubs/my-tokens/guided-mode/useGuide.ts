import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { explainFailure } from "../../failure/explainFailure";
import { settingsAddress } from "../../setup/hubAddresses";
import { appSentences } from "../../setup/sign-in/appSentences";
import { waysOut } from "../../setup/sign-in/waysOut";
import { signInWords } from "../../setup/sign-in/words/signInWords";
import { setUpWords } from "../../setup/words/setUpWords";
import { actionOrder, type GuideAction } from "./actionOrder";
import { guidedModeWords } from "./words/guidedModeWords";

export interface GuideProps {
  azure: Azure;
  problem: EntraUnavailable;
  builtInPage: { text: string; onClick(): void };
  /** Reads the list again, once there may be a sign-in. */
  onRetry(): void;
}

interface Action {
  readonly text: string;
  readonly isDisabled?: boolean;
  onClick(): void;
}

export interface Guide {
  /** Absent while the cause is a missing sign-in: each page has its own title for that. */
  readonly title: string | undefined;
  /** What happened, what to do next, and the facts to compare. */
  readonly sentences: readonly string[];
  /** Entra's number or the bridge's code. */
  readonly code: string | undefined;
  /** The one that helps most first. */
  readonly actions: readonly Action[];
}

/** Why there is no sign-in and what helps, for the person at hand. The cause changes with what the window answered. */
export function useGuide(
  { azure, problem, builtInPage, onRetry }: GuideProps,
  isAdministrator: boolean,
  onSetUp: () => void,
): Guide {
  const words = useWords();
  const text = useWordsOf(signInWords);
  const own = useWordsOf(guidedModeWords);
  const setUp = useWordsOf(setUpWords);
  const [error, setError] = React.useState<unknown>(problem);
  const [busy, setBusy] = React.useState<"window" | "retry">();
  React.useEffect(() => setError(problem), [problem]);

  const attempt = (what: "window" | "retry", work: () => Promise<unknown>) => {
    setBusy(what);
    work()
      .then(onRetry, setError)
      .finally(() => setBusy(undefined));
  };
  const retry: Action = {
    text: words.common.tryAgain,
    isDisabled: busy !== undefined,
    // The page stays as it is until there is a sign-in: what was selected here would be lost.
    onClick: () => attempt("retry", () => azure.entra.getToken(false)),
  };
  if (!(error instanceof EntraUnavailable)) {
    const { title, sentences } = explainFailure(error, words);
    return { title, sentences, code: undefined, actions: [retry, builtInPage] };
  }

  const { reason, facts, detail } = error;
  const { what, next } = text.causes[reason];
  const { window } = waysOut[reason];
  const actions: Readonly<Record<GuideAction, Action>> = {
    window: {
      text: busy === "window" || !window ? text.waitingForConsent : text.windows[window],
      isDisabled: busy !== undefined,
      onClick: () => attempt("window", () => azure.entra.askConsent(facts?.app)),
    },
    setUp: { text: setUp.offer.check, onClick: onSetUp },
    settings: {
      text: setUp.openSettings,
      onClick: () => azure.host.navigation.openWindow(settingsAddress(azure.host)),
    },
    retry,
    builtIn: builtInPage,
  };
  const nextOfMine = (isAdministrator ? own.next[reason] : undefined) ?? next;
  return {
    title: undefined,
    sentences: [what, nextOfMine, ...appSentences(facts, text, words.locale)],
    code: detail,
    actions: actionOrder(reason, isAdministrator).map((action) => actions[action]),
  };
}
