import * as React from "react";

import type { PeopleList } from "../../../../../jobs/people/list/PeopleList";
import { displayName, shorten } from "../../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../../ui/words/useWordsOf";
import { NamedList } from "../../../fields/NamedList";
import { choosePeopleWords } from "../words/choosePeopleWords";
import type { ListedText } from "./ListedText";
import { mostBytes, readListFile } from "./readListFile";
import { TakenTexts } from "./TakenTexts";

/** A longer text would slow the field down, so it is kept beside it, like a file. */
const mostTyped = 100_000;

interface Props {
  value: ListedText;
  /** `undefined` while a long text is being read. */
  read: PeopleList | undefined;
  onChange(change: (value: ListedText) => ListedText): void;
}

/** A list of people in any form: pasted, dropped or chosen. Lines without an address are shown, never guessed at. */
export function AddressField({ value, read, onChange }: Props) {
  const text = useWordsOf(choosePeopleWords);
  const [problems, setProblems] = React.useState<readonly string[]>([]);
  const take = (name: string, taken: string) =>
    onChange((old) => ({ ...old, taken: [...old.taken, { name, text: taken }] }));
  const takeFiles = async (files: readonly File[]) => {
    const found: string[] = [];
    setProblems([]);
    for (const file of files) {
      const result = await readListFile(file);
      if ("text" in result) take(file.name, result.text);
      else found.push(text.fileProblem[result.problem](shorten(displayName(file.name), 60)));
    }
    setProblems(found);
  };
  const drop = (event: React.DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void takeFiles([...event.dataTransfer.files]);
  };
  const paste = (event: React.ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text");
    if (pasted.length <= mostTyped) return;
    event.preventDefault();
    const name = text.longText(pasted.length);
    if (pasted.length > mostBytes) setProblems([text.fileProblem.tooLarge(name)]);
    else take(name, pasted);
  };
  const isEmpty = value.typed.trim() === "" && value.taken.length === 0;
  return (
    <div className="address-field" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label className="field">
        <span>{text.addresses}</span>
        <textarea
          aria-describedby="addresses-read"
          autoComplete="off"
          className="text-input"
          onChange={({ target }) => onChange((old) => ({ ...old, typed: target.value }))}
          onPaste={paste}
          rows={5}
          spellCheck={false}
          value={value.typed}
        />
      </label>
      <div aria-live="polite" id="addresses-read">
        <span className="secondary-text">
          {isEmpty ? text.addressesHint : read ? text.addressesRead(read.addresses.length) : text.reading}
          {read && read.leftOut > 0 ? ` ${text.leftOut(read.leftOut)}` : ""}
        </span>
        {problems.map((problem, index) => (
          <p className="field-error" key={index}>
            {problem}
          </p>
        ))}
      </div>
      <TakenTexts
        onChange={(taken) => onChange((old) => ({ ...old, taken }))}
        onFiles={(files) => void takeFiles(files)}
        taken={value.taken}
      />
      {read ? (
        <NamedList items={read.notUnderstood} left={read.notUnderstoodLeft} title={text.notUnderstood} />
      ) : null}
    </div>
  );
}
