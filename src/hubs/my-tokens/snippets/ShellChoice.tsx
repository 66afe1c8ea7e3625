import { RadioButton, RadioButtonGroup, RadioButtonGroupDirection } from "azure-devops-ui/RadioButton";
import * as React from "react";

import type { Shell } from "../../../tokens/snippets/Snippet";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { snippetWords } from "./words/snippetWords";

const shells: readonly Shell[] = ["bash", "powershell"];

/** The shell that the person most likely uses. */
export function usualShell(): Shell {
  return /windows/i.test(navigator.userAgent) ? "powershell" : "bash";
}

export function ShellChoice({ value, onChange }: { value: Shell; onChange(shell: Shell): void }) {
  const text = useWordsOf(snippetWords);
  return (
    <RadioButtonGroup
      direction={RadioButtonGroupDirection.Horizontal}
      onSelect={(id) => onChange(shells.find((shell) => id === `shell-${shell}`) ?? value)}
      selectedButtonId={`shell-${value}`}
      text={text.shell}
    >
      {shells.map((shell) => (
        <RadioButton id={`shell-${shell}`} key={shell} text={text.shells[shell]} />
      ))}
    </RadioButtonGroup>
  );
}
