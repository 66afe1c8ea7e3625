import * as React from "react";

import { Copyable } from "../../../ui/copy/Copyable";
import { CopyButton } from "../../../ui/copy/CopyButton";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { setUpWords } from "../words/setUpWords";
import { redirectAddress, registerCommands } from "./registerCommands";

const registrationSteps = ["application", "redirect", "permissions", "consent"] as const;

export type RegistrationStep = (typeof registrationSteps)[number];

interface Props {
  /** The step that went wrong, if known: it opens the list and stands out in it. */
  step?: RegistrationStep | undefined;
}

/** How an Entra administrator registers the application: in the portal, or with the Azure CLI. */
export function RegisterApplication({ step }: Props) {
  const text = useWordsOf(setUpWords).register;
  return (
    <details className="set-up-register" open={step !== undefined}>
      <summary>{text.title}</summary>
      <ol>
        {registrationSteps.map((id) => (
          <li aria-current={id === step ? "step" : undefined} key={id}>
            {id === step ? <strong>{text.portal[id]}</strong> : text.portal[id]}
          </li>
        ))}
      </ol>
      <p>
        {text.redirect}: <Copyable label={text.copyRedirect} value={redirectAddress} />
      </p>
      <p>{text.commands}</p>
      <div className="set-up-commands">
        <CopyButton label={text.copyCommands} value={registerCommands} />
        {/* The block scrolls sideways, so it needs the focus to be scrolled by keyboard. */}
        <pre tabIndex={0}>
          <code>{registerCommands}</code>
        </pre>
      </div>
    </details>
  );
}
