import * as React from "react";

import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { Copyable } from "../../../ui/copy/Copyable";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { adminConsentAddress } from "../registration/adminConsentAddress";
import { RegisterApplication } from "../registration/RegisterApplication";
import type { SettingsPlace } from "../SettingsPlace";
import { SignInCode } from "../sign-in/SignInCode";
import { waysOut } from "../sign-in/waysOut";
import { setUpWords } from "../words/setUpWords";

interface Props {
  error: unknown;
  isAdministrator: boolean;
  settings: SettingsPlace;
}

/** What to pass on after a failed sign-in, and what an administrator has to change, opened at the step in question. */
export function StepHelp({ error, isAdministrator, settings }: Props) {
  const text = useWordsOf(setUpWords);
  if (!(error instanceof EntraUnavailable)) return null;
  const { reason, detail, facts } = error;
  const { registration } = waysOut[reason];
  return (
    <>
      <SignInCode code={detail} />
      {registration && !isAdministrator ? (
        <p>
          {text.ask.text} <Copyable label={text.ask.copy} value={settings.address} />
        </p>
      ) : null}
      {/* Only for administrators: they have compared the application's ids. */}
      {registration === "consent" && isAdministrator && facts ? (
        <p>
          {text.adminConsent.text}{" "}
          <Copyable label={text.adminConsent.copy} value={adminConsentAddress(facts.app)} />
        </p>
      ) : null}
      {registration && isAdministrator ? (
        <RegisterApplication step={registration === "any" ? undefined : registration} />
      ) : null}
    </>
  );
}
