import * as React from "react";

interface Props<T extends string> {
  legend: string;
  name: string;
  options: readonly { id: T; text: string; whyNot?: string | undefined }[];
  value: T;
  onChange(id: T): void;
}

/** A choice of a few options, all visible. An option that cannot be chosen says why. */
export function RadioGroup<T extends string>({ legend, name, options, value, onChange }: Props<T>) {
  return (
    <fieldset className="radio-group">
      <legend>{legend}</legend>
      {options.map(({ id, text, whyNot }) => (
        <label key={id}>
          <input
            checked={id === value}
            disabled={whyNot !== undefined}
            name={name}
            onChange={() => onChange(id)}
            type="radio"
            value={id}
          />
          <span>
            {text}
            {whyNot === undefined ? null : <span className="secondary-text"> {whyNot}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
