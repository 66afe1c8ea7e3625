import * as React from "react";

import { Copyable } from "../../ui/copy/Copyable";
import { CopyButton } from "../../ui/copy/CopyButton";
import { useSetUpWords } from "./words/useSetUpWords";
import { redirectAddress, registerCommands } from "./registerCommands";

/** How an administrator of Entra registers the application: in the portal, or with lines to copy. */
export function RegisterApplication() {
  const text = useSetUpWords().register;
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
        {/* Long lines scroll by themselves, so the block takes the focus to be scrolled by keyboard. */}
        <pre tabIndex={0}>
          <code>{registerCommands}</code>
        </pre>
      </div>
    </details>
  );
}
