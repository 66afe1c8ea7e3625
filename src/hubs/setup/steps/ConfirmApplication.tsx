import { Button } from "azure-devops-ui/Button";
import { ButtonGroup } from "azure-devops-ui/ButtonGroup";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import type { SettingsPlace } from "../SettingsPlace";
import { setUpWords } from "../words/setUpWords";

interface Props {
  title: string;
  isDisabled: boolean;
  onConfirm(): void;
  settings: SettingsPlace;
  onAgain(): void;
}

/** Lets an administrator confirm or correct an application that any member may have set. */
export function ConfirmApplication({ title, isDisabled, onConfirm, settings, onAgain }: Props) {
  const words = useWords();
  const text = useWordsOf(setUpWords);
  return (
    <ButtonGroup className="set-up-actions">
      <Button disabled={isDisabled} onClick={onConfirm} text={text.confirm.button} />
      <Button onClick={settings.open} text={settings.text} />
      <Button
        ariaLabel={text.again(title)}
        disabled={isDisabled}
        onClick={onAgain}
        text={words.common.tryAgain}
      />
    </ButtonGroup>
  );
}
