import { ContentSize } from "azure-devops-ui/Callout";
import * as React from "react";

import { SidePanel } from "../../ui/layer/SidePanel";
import type { Host } from "../../azure/host/host";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { useWords } from "../../ui/words/WordsContext";
import type { SettingsPlace } from "./SettingsPlace";
import "./setup.scss";
import { setUpAnnouncement } from "./steps/setUpAnnouncement";
import type { SetUpStep } from "./steps/SetUpStep";
import { SetUpStepItem } from "./steps/SetUpStepItem";
import type { OwnAccess } from "./steps/setUpSteps";
import { useSetUp } from "./steps/useSetUp";
import { setUpWords } from "./words/setUpWords";

interface Props {
  host: Host;
  entra: OwnAccess["entra"];
  /** The steps for an administrator, or the fewer steps for a member. */
  steps: readonly SetUpStep[];
  isAdministrator: boolean;
  settings: SettingsPlace;
  /** Absent on a page without a list of own tokens. */
  onShowTokens?: (() => void) | undefined;
  onClose(): void;
  /** Below the steps. */
  children?: React.ReactNode;
}

/** The setup check: every step is tried while the panel is open. */
export function SetUpPanel({ steps, onShowTokens, onClose, children, ...rest }: Props) {
  const words = useWords();
  const text = useWordsOf(setUpWords);
  const setUp = useSetUp(steps);
  const { host, isAdministrator } = rest;
  const areListed = setUp.states.get("ownTokens")?.state === "passed";
  return (
    <SidePanel
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
          {setUpAnnouncement(steps, setUp, text)}
        </div>
        <ol aria-label={text.list} className="set-up-steps">
          {steps.map(({ id }) => (
            <SetUpStepItem {...rest} id={id} key={id} setUp={setUp} steps={steps} />
          ))}
        </ol>
        {children}
      </div>
    </SidePanel>
  );
}
