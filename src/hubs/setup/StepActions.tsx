import { Button } from "azure-devops-ui/Button";
import { ButtonGroup } from "azure-devops-ui/ButtonGroup";
import * as React from "react";

import {
  EntraUnavailable,
  settledByConsent,
  type EntraCause,
} from "../../azure/credentials/EntraUnavailable";
import type { Host } from "../../azure/host/host";
import { Copyable } from "../../ui/copy/Copyable";
import { RegisterApplication } from "./RegisterApplication";
import { useSetUpWords } from "./words/useSetUpWords";
import { useWords } from "../../ui/words/WordsContext";
import { extensionsAddress, settingsAddress } from "./hubAddresses";
import { NotAdministrator } from "./setUpSteps";

interface Props {
  error: unknown;
  title: string;
  host: Host;
  isAdministrator: boolean;
  isDisabled: boolean;
  onAgain(): void;
  onConsent(): void;
  onSettings(): void;
}

/** Causes that lie in the setting, or in what the application may do. */
const settledInSettings: readonly EntraCause[] = ["noClientId", "invalidClientId"];
const settledByAdministrators: readonly EntraCause[] = [...settledInSettings, "partialConsent", "failed"];

/** What can be done about a step that failed, right where it says so. */
export function StepActions(props: Props) {
  const { error, title, host, isAdministrator, isDisabled, onAgain, onConsent, onSettings } = props;
  const words = useWords();
  const text = useSetUpWords();
  const cause = error instanceof EntraUnavailable ? error.reason : undefined;
  const isOneOf = (causes: readonly EntraCause[]) => cause !== undefined && causes.includes(cause);
  const mayConsent = isOneOf(settledByConsent);
  return (
    <>
      <ButtonGroup className="set-up-actions">
        {mayConsent ? (
          <Button disabled={isDisabled} onClick={onConsent} primary text={text.signIn.giveConsent} />
        ) : null}
        {isAdministrator && isOneOf(settledInSettings) ? (
          <Button onClick={onSettings} primary text={text.openSettings} />
        ) : null}
        {error instanceof NotAdministrator ? (
          <Button
            onClick={() => host.navigation.openWindow(extensionsAddress(host))}
            text={text.openExtensions}
          />
        ) : null}
        <Button
          ariaLabel={text.again(title)}
          disabled={isDisabled}
          onClick={onAgain}
          text={words.common.tryAgain}
        />
      </ButtonGroup>
      {isAdministrator && isOneOf(settledByAdministrators) ? <RegisterApplication /> : null}
      {!isAdministrator && isOneOf(settledByAdministrators) ? (
        <p>
          {text.ask.text} <Copyable label={text.ask.copy} value={settingsAddress(host)} />
        </p>
      ) : null}
    </>
  );
}
