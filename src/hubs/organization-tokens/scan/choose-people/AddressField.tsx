import * as React from "react";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { NamedList } from "../../fields/NamedList";
import type { ReadAddresses } from "./ReadAddresses";
import { choosePeopleWords } from "./words/choosePeopleWords";

interface Props {
  value: string;
  read: ReadAddresses;
  onChange(value: string): void;
}

/** A list of addresses, pasted or dropped. Anything that is not an address is shown, never guessed at. */
export function AddressField({ value, read, onChange }: Props) {
  const text = useWordsOf(choosePeopleWords);
  const [hasFailed, setHasFailed] = React.useState(false);
  const drop = (event: React.DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    file.text().then(
      (dropped) => {
        setHasFailed(false);
        onChange(value.trim() === "" ? dropped : `${value}\n${dropped}`);
      },
      () => setHasFailed(true),
    );
  };
  return (
    <div>
      <label className="field">
        <span>{text.addresses}</span>
        <textarea
          aria-describedby="addresses-read"
          autoComplete="off"
          className="text-input"
          onChange={(event) => onChange(event.target.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={drop}
          rows={5}
          spellCheck={false}
          value={value}
        />
      </label>
      <div aria-live="polite" className="secondary-text" id="addresses-read">
        {hasFailed ? `${text.fileFailed} ` : ""}
        {value.trim() === "" ? text.addressesHint : text.addressesRead(read.addresses.length)}
        {read.leftOut > 0 ? ` ${text.leftOut(read.leftOut)}` : ""}
      </div>
      <NamedList items={read.notUnderstood} title={text.notUnderstood} />
    </div>
  );
}
