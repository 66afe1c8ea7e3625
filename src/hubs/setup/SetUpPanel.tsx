import { ContentSize } from "azure-devops-ui/Callout";
import { Panel } from "azure-devops-ui/Panel";
import * as React from "react";

import type { Host } from "../../azure/host/host";
import { SetUpStepView } from "./SetUpStepView";
import "./setup.scss";
import { useSetUpWords } from "./words/useSetUpWords";
import { useWords } from "../../ui/words/WordsContext";
import type { OwnDoor, SetUpStep, StepId } from "./setUpSteps";
import { StepActions } from "./StepActions";
import { failureSentences, seenSentences } from "./stepSentences";
import { useSetUp, type SetUp, type StepState } from "./useSetUp";

interface Props {
  host: Host;
  entra: OwnDoor["entra"];
  /** Of an administrator, or of a member, who sees only what concerns members. */
  steps: readonly SetUpStep[];
  isAdministrator: boolean;
  /** Shows where the application is named. */
  onSettings(): void;
  /** Absent where there is no list of own tokens to go to. */
  onShowTokens?: (() => void) | undefined;
  onClose(): void;
}

/** What the extension needs, each step tried while the panel is open. */
export function SetUpPanel({ steps, onShowTokens, onClose, ...rest }: Props) {
  const words = useWords();
  const text = useSetUpWords();
  const setUp = useSetUp(steps);
  const { host, isAdministrator } = rest;
  const areListed = setUp.states.get("ownTokens")?.state === "passed";
  return (
    <Panel
      footerButtonProps={[
        ...(areListed && onShowTokens
          ? [{ text: text.showTokens, primary: true, onClick: onShowTokens }]
          : []),
        {
          text: setUp.isRunning ? text.trying : text.tryAll,
          disabled: setUp.isRunning,
          onClick: () => setUp.run(),
        },
        { text: words.common.close, onClick: onClose },
      ]}
      onDismiss={onClose}
      size={ContentSize.Large}
      titleProps={{ text: text.title }}
    >
      <div className="set-up">
        <p>{isAdministrator ? text.what : text.whatMember}</p>
        {host.isHosted ? null : <p>{text.server}</p>}
        <div className="visually-hidden" role="status">
          {announcement(steps, setUp, text)}
        </div>
        <ol aria-label={text.list} className="set-up-steps">
          {steps.map(({ id }) => (
            <Step {...rest} id={id} key={id} setUp={setUp} steps={steps} />
          ))}
        </ol>
      </div>
    </Panel>
  );
}

type StepProps = Omit<Props, "onClose" | "onShowTokens"> & { id: StepId; setUp: SetUp };

function Step({ id, steps, setUp, host, entra, isAdministrator, onSettings }: StepProps) {
  const words = useWords();
  const text = useSetUpWords();
  const step = stateOf(setUp, id);
  const { title, what } = text.steps[id];
  const sentences = () => {
    switch (step.state) {
      case "passed":
        return seenSentences(step.seen, text, words.locale);
      case "failed":
        return failureSentences(step.error, text, words);
      case "blocked":
        return [text.blockedBy(numberOf(steps, step.by), text.steps[step.by].title)];
      default:
        return [];
    }
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
          onConsent={() => setUp.runWith(() => entra.askConsent(), id)}
          onSettings={onSettings}
          title={title}
        />
      ) : null}
    </SetUpStepView>
  );
}

const untried: StepState = { state: "untried" };

function stateOf({ states }: SetUp, id: StepId): StepState {
  return states.get(id) ?? untried;
}

function numberOf(steps: readonly SetUpStep[], wanted: StepId): number {
  return steps.findIndex(({ id }) => id === wanted) + 1;
}

/** The step that was settled last; and when all are, how many have passed. */
function announcement(
  steps: readonly SetUpStep[],
  setUp: SetUp,
  text: ReturnType<typeof useSetUpWords>,
): string {
  const { latest, isRunning } = setUp;
  if (latest === undefined) return "";
  const last = text.announced(
    numberOf(steps, latest),
    text.steps[latest].title,
    text.state[stateOf(setUp, latest).state],
  );
  if (isRunning) return last;
  const passed = steps.filter(({ id }) => stateOf(setUp, id).state === "passed").length;
  return `${last} ${passed === steps.length ? text.allPassed : text.somePassed(passed, steps.length)}`;
}
