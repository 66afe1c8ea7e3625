import * as React from "react";

import { Button } from "azure-devops-ui/Button";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { findWords } from "./words/findWords";

interface Props {
  label: string;
  hint: string;
  isBusy: boolean;
  onText(text: string): void;
  /** Absent where only a text makes sense. */
  onFile?: ((file: File) => void) | undefined;
}

/**
 * Takes what is pasted or dropped, and never shows it. It is no form control, because browsers write those to disk; it
 * is editable so that the menu of the mouse offers "Paste", yet whatever would change its content is refused.
 */
export function PasteZone({ label, hint, isBusy, onText, onFile }: Props) {
  const text = useWordsOf(findWords);
  const id = React.useRef(`paste-zone-${nextId++}`).current;
  const zone = React.useRef<HTMLDivElement>(null);
  const chooser = React.useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = React.useState(false);
  React.useEffect(() => {
    const element = zone.current;
    const refuse = (event: Event) => event.preventDefault();
    // An input method cannot be refused, so what it wrote is taken out.
    const empty = () => element?.replaceChildren();
    element?.addEventListener("beforeinput", refuse);
    element?.addEventListener("input", empty);
    return () => {
      element?.removeEventListener("beforeinput", refuse);
      element?.removeEventListener("input", empty);
    };
  }, []);
  const take = (data: DataTransfer) => {
    const [file] = data.files;
    if (file && onFile) onFile(file);
    else onText(data.getData("text"));
  };
  return (
    <div
      className={isOver ? "paste-zone over" : "paste-zone"}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer);
      }}
    >
      <span className="paste-label" id={`${id}-label`}>
        {label}
      </span>
      <div
        aria-describedby={`${id}-hint`}
        aria-labelledby={`${id}-label`}
        className="paste-target"
        contentEditable={!isBusy}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData);
        }}
        ref={zone}
        role="textbox"
        spellCheck={false}
        tabIndex={0}
      />
      <span className="secondary-text" id={`${id}-hint`}>
        {hint}
      </span>
      {onFile ? (
        <>
          <Button disabled={isBusy} onClick={() => chooser.current?.click()} text={text.chooseFile} />
          <input
            aria-label={text.chooseFile}
            autoComplete="off"
            hidden
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onFile(file);
              target.value = "";
            }}
            ref={chooser}
            type="file"
          />
        </>
      ) : null}
    </div>
  );
}

let nextId = 1;
