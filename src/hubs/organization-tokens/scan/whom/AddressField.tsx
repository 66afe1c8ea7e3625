import * as React from "react";

import { useOrganizationWords } from "../../words/useOrganizationWords";

export interface ReadAddresses {
  readonly addresses: readonly string[];
  readonly notUnderstood: readonly string[];
  readonly leftOut: number;
}

interface Props {
  value: string;
  read: ReadAddresses;
  onChange(value: string): void;
}

/** A list of addresses, pasted or dropped. What is no address is shown, never guessed at. */
export function AddressField({ value, read, onChange }: Props) {
  const text = useOrganizationWords().scan.whom;
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

/** A few lines under a heading; nothing at all when there are none. */
export function NamedList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul aria-label={title} className="short-list" tabIndex={0}>
        {items.map((item, index) => (
          <li key={index}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
