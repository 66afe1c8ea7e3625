import { RadioButton, RadioButtonGroup, RadioButtonGroupDirection } from "azure-devops-ui/RadioButton";
import * as React from "react";

import type { Shell } from "../../../../tokens/snippets/Snippet";
import { useNewTokenWords } from "../words/useNewTokenWords";

const shells: readonly Shell[] = ["bash", "powershell"];

/** The shell that a person most likely has open. */
export function usualShell(): Shell {
  return /windows/i.test(navigator.userAgent) ? "powershell" : "bash";
}

export function ShellChoice({ value, onChange }: { value: Shell; onChange(shell: Shell): void }) {
  const { snippets, secret } = useNewTokenWords();
  return (
    <RadioButtonGroup
      direction={RadioButtonGroupDirection.Horizontal}
      onSelect={(id) => onChange(shells.find((shell) => id === `shell-${shell}`) ?? value)}
      selectedButtonId={`shell-${value}`}
      text={secret.snippets.shell}
    >
      {shells.map((shell) => (
        <RadioButton id={`shell-${shell}`} key={shell} text={snippets.shells[shell]} />
      ))}
    </RadioButtonGroup>
  );
}
