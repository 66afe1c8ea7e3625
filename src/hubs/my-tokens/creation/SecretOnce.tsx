import { Button } from "azure-devops-ui/Button";
import { Checkbox } from "azure-devops-ui/Checkbox";
import * as React from "react";

import type { Secret } from "../../../tokens/token/Secret";
import { copyText } from "../../../ui/copy/copyText";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { creationWords } from "./words/creationWords";
import { SecretText } from "./SecretText";

interface Props {
  secret: Secret;
  isRevealed: boolean;
  isStoredElsewhere: boolean;
  onReveal(isRevealed: boolean): void;
  onCopied(): void;
  onStoredElsewhere(isStored: boolean): void;
}

/** The token itself, hidden until *Reveal*. A copy counts only when the browser confirms it. */
export function SecretOnce(props: Props) {
  const { secret, isRevealed, isStoredElsewhere, onReveal, onCopied, onStoredElsewhere } = props;
  const text = useWordsOf(creationWords);
  const [result, setResult] = React.useState<"copied" | "failed">();
  const copy = async () => {
    const isCopied = await copyText(secret.reveal());
    setResult(isCopied ? "copied" : "failed");
    if (isCopied) onCopied();
  };
  return (
    <section className="secret-once">
      <SecretText
        hint={text.masked}
        isRevealed={isRevealed}
        label={text.token}
        value={isRevealed ? secret.reveal() : secret.toString()}
      />
      <div className="secret-actions">
        <Button iconProps={{ iconName: "Copy" }} onClick={() => void copy()} primary text={text.copy} />
        <Button
          ariaPressed={isRevealed}
          iconProps={{ iconName: isRevealed ? "Hide2" : "RedEye" }}
          onClick={() => onReveal(!isRevealed)}
          text={isRevealed ? text.hide : text.reveal}
        />
      </div>
      <p aria-live="polite" className={result === "failed" ? "field-error" : ""} role="status">
        {result === "copied" ? text.copied : result === "failed" ? text.copyFailed : ""}
      </p>
      <Checkbox
        checked={isStoredElsewhere}
        label={text.storedElsewhere}
        onChange={(_event, checked) => onStoredElsewhere(checked)}
      />
    </section>
  );
}
