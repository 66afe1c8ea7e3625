import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { evidenceWords } from "../words/evidenceWords";

interface Props {
  label: string;
  file: File | undefined;
  onFile(file: File): void;
}

/** Where one file is chosen or dropped. */
export function FileDrop({ label, file, onFile }: Props) {
  const text = useWordsOf(evidenceWords).check;
  const chooser = React.useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = React.useState(false);
  return (
    <div
      aria-label={label}
      className={isOver ? "file-drop over" : "file-drop"}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped) onFile(dropped);
      }}
      role="group"
    >
      <strong>{label}</strong>
      <div className="chain-status">
        <Button onClick={() => chooser.current?.click()} text={text.choose(label)} />
        <span className="secondary-text">
          {file ? <bdi>{text.chosen(shorten(displayName(file.name), 60))}</bdi> : text.drop}
        </span>
      </div>
      <input
        aria-label={label}
        autoComplete="off"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          // So that the same file can be chosen again once it has changed.
          target.value = "";
        }}
        ref={chooser}
        type="file"
      />
    </div>
  );
}
