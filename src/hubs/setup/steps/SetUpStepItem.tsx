import * as React from "react";

import type { AppIds } from "../../../azure/credentials/entraApp";
import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import type { Host } from "../../../azure/host/host";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import type { SettingsPlace } from "../SettingsPlace";
import { signInWords } from "../sign-in/words/signInWords";
import { setUpWords } from "../words/setUpWords";
import type { SetUpStep, StepId } from "./SetUpStep";
import type { OwnAccess } from "./setUpSteps";
import { SetUpStepView } from "./SetUpStepView";
import { ConfirmApplication } from "./ConfirmApplication";
import { StepActions } from "./StepActions";
import { numberOf, stateOf } from "./stepLookup";
import { failureSentences, seenSentences } from "./stepSentences";
import type { SetUp } from "./useSetUp";

interface Props {
  id: StepId;
  steps: readonly SetUpStep[];
  setUp: SetUp;
  host: Host;
  entra: OwnAccess["entra"];
  isAdministrator: boolean;
  settings: SettingsPlace;
}

/** One step of the list, with what it saw or what went wrong. */
export function SetUpStepItem({ id, steps, setUp, host, entra, isAdministrator, settings }: Props) {
  const words = useWords();
  const text = useWordsOf(setUpWords);
  const signIn = useWordsOf(signInWords);
  const step = stateOf(setUp, id);
  const { title, what } = text.steps[id];
  const sentences = () => {
    switch (step.state) {
      case "passed":
      case "unconfirmed":
        return seenSentences(step.seen, text, signIn, words.locale);
      case "failed":
        return failureSentences(step.error, { setUp: text, signIn, words });
      case "blocked":
        return [text.blockedBy(numberOf(steps, step.by), text.steps[step.by].title)];
      default:
        return [];
    }
  };
  const confirmOf = (app: AppIds) => () => {
    const confirm = steps.find((one) => one.id === id)?.confirm;
    if (confirm) setUp.runWith(() => confirm(app), id);
  };
  return (
    <SetUpStepView
      look={step.state}
      sentences={sentences()}
      title={title}
      what={what}
      word={text.state[step.state]}
    >
      {step.state === "failed" ? (
        <StepActions
          error={step.error}
          host={host}
          isAdministrator={isAdministrator}
          isDisabled={setUp.isRunning}
          onAgain={() => setUp.run(id)}
          onConsent={() => setUp.runWith(() => entra.askConsent(shownApp(step.error)), id)}
          settings={settings}
          title={title}
        />
      ) : null}
      {step.state === "unconfirmed" && step.seen.kind === "unconfirmed" ? (
        <ConfirmApplication
          isDisabled={setUp.isRunning}
          onAgain={() => setUp.run(id)}
          onConfirm={confirmOf(step.seen.facts.app)}
          settings={settings}
          title={title}
        />
      ) : null}
    </SetUpStepView>
  );
}

/** What the person saw before the click: consent may be requested for nothing else. */
function shownApp(error: unknown): AppIds | undefined {
  return error instanceof EntraUnavailable ? error.facts?.app : undefined;
}
