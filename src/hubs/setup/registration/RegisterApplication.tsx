import * as React from "react";

import { Copyable } from "../../../ui/copy/Copyable";
import { CopyButton } from "../../../ui/copy/CopyButton";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { setUpWords } from "../words/setUpWords";
import { redirectAddress, registerCommands } from "./registerCommands";

/** How an Entra administrator registers the application: in the portal, or with the Azure CLI. */
export function RegisterApplication() {
  const text = useWordsOf(setUpWords).register;
  return (
    <details className="set-up-register">
      <summary>{text.title}</summary>
      <ol>
        {text.portal.map((step) => (
          <li key={step}>{step}</li>
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
