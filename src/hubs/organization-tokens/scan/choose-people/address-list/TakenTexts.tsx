import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { displayName, shorten } from "../../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { choosePeopleWords } from "../words/choosePeopleWords";
import type { TakenText } from "./ListedText";

interface Props {
  taken: readonly TakenText[];
  onChange(taken: readonly TakenText[]): void;
  onFiles(files: readonly File[]): void;
}

/** The files of a list, and a way to choose one without a mouse. */
export function TakenTexts({ taken, onChange, onFiles }: Props) {
  const text = useWordsOf(choosePeopleWords);
  const input = React.useRef<HTMLInputElement>(null);
  const button = React.useRef<HTMLDivElement>(null);
  const remove = (index: number) => {
    onChange(taken.filter((_, other) => other !== index));
    button.current?.querySelector("button")?.focus();
  };
  return (
    <>
      {taken.length > 0 ? (
        <ul aria-label={text.taken} className="chips">
          {taken.map(({ name }, index) => (
            <li className="chip" key={index}>
              <bdi>{nameOf(name)}</bdi>
              <Button
                ariaLabel={text.remove(nameOf(name))}
                iconProps={{ iconName: "Cancel" }}
                onClick={() => remove(index)}
                subtle
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div ref={button}>
        <Button onClick={() => input.current?.click()} text={text.chooseFile} />
      </div>
      <input
        aria-label={text.chooseFile}
        autoComplete="off"
        hidden
        multiple
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that the same file can be chosen again once it is corrected.
          event.target.value = "";
        }}
        ref={input}
        type="file"
      />
    </>
  );
}

function nameOf(name: string): string {
  return shorten(displayName(name), 60);
}
