import { Button } from "azure-devops-ui/Button";
import { ButtonGroup } from "azure-devops-ui/ButtonGroup";
import * as React from "react";

import {
  EntraUnavailable,
  settledByConsent,
  type EntraCause,
} from "../../../azure/credentials/EntraUnavailable";
import type { Host } from "../../../azure/host/host";
import { Copyable } from "../../../ui/copy/Copyable";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { extensionsAddress, settingsAddress } from "../hubAddresses";
import { RegisterApplication } from "../registration/RegisterApplication";
import { signInWords } from "../sign-in/words/signInWords";
import { setUpWords } from "../words/setUpWords";
import { AdministratorRequired } from "./AdministratorRequired";

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

/** Fixed in Settings; or there or in Entra, by an administrator. */
const fixedInSettings: readonly EntraCause[] = ["noClientId", "invalidClientId"];
const fixedByAdministrators: readonly EntraCause[] = [...fixedInSettings, "partialConsent", "failed"];

/** Ways to fix a failed step, shown below it. */
export function StepActions(props: Props) {
  const { error, title, host, isAdministrator, isDisabled, onAgain, onConsent, onSettings } = props;
  const words = useWords();
  const text = useWordsOf(setUpWords);
  const { giveConsent } = useWordsOf(signInWords);
  const cause = error instanceof EntraUnavailable ? error.reason : undefined;
  const isOneOf = (causes: readonly EntraCause[]) => cause !== undefined && causes.includes(cause);
  const mayConsent = isOneOf(settledByConsent);
  return (
    <>
      <ButtonGroup className="set-up-actions">
        {mayConsent ? <Button disabled={isDisabled} onClick={onConsent} primary text={giveConsent} /> : null}
        {isAdministrator && isOneOf(fixedInSettings) ? (
          <Button onClick={onSettings} primary text={text.openSettings} />
        ) : null}
        {error instanceof AdministratorRequired ? (
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
      {isAdministrator && isOneOf(fixedByAdministrators) ? <RegisterApplication /> : null}
      {!isAdministrator && isOneOf(fixedByAdministrators) ? (
        <p>
          {text.ask.text} <Copyable label={text.ask.copy} value={settingsAddress(host)} />
        </p>
      ) : null}
    </>
  );
}
