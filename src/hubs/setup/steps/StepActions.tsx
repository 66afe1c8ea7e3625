import { Button } from "azure-devops-ui/Button";
import { ButtonGroup } from "azure-devops-ui/ButtonGroup";
import * as React from "react";

import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import type { Host } from "../../../azure/host/host";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { extensionsAddress } from "../hubAddresses";
import type { SettingsPlace } from "../SettingsPlace";
import { waysOut } from "../sign-in/waysOut";
import { signInWords } from "../sign-in/words/signInWords";
import { setUpWords } from "../words/setUpWords";
import { AdministratorRequired } from "./AdministratorRequired";
import { StepHelp } from "./StepHelp";

interface Props {
  error: unknown;
  title: string;
  host: Host;
  isAdministrator: boolean;
  isDisabled: boolean;
  onAgain(): void;
  onConsent(): void;
  settings: SettingsPlace;
}

/** Ways to fix a failed step, shown below it. */
export function StepActions(props: Props) {
  const { error, title, host, isAdministrator, isDisabled, onAgain, onConsent, settings } = props;
  const words = useWords();
  const text = useWordsOf(setUpWords);
  const { windows } = useWordsOf(signInWords);
  const { window, isInSettings } = error instanceof EntraUnavailable ? waysOut[error.reason] : {};
  return (
    <>
      <ButtonGroup className="set-up-actions">
        {window ? <Button disabled={isDisabled} onClick={onConsent} primary text={windows[window]} /> : null}
        {isAdministrator && isInSettings ? (
          <Button onClick={settings.open} primary text={settings.text} />
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
      <StepHelp error={error} isAdministrator={isAdministrator} settings={settings} />
    </>
  );
}
