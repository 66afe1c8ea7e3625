import * as React from "react";

import "./fields.scss";

interface Props {
  label: string;
  hint?: string;
  /** What is wrong; shown instead of the hint. */
  error?: string | undefined;
  value: string;
  /** `area` has several lines. */
  kind?: "text" | "number" | "date" | "datetime-local" | "area";
  rows?: number;
  maxLength?: number;
  onChange(value: string): void;
}

/** A labelled text field. What is wrong with it is shown below and read out by screen readers. */
export function Field({
  label,
  hint = "",
  error,
  value,
  kind = "text",
  rows = 4,
  maxLength,
  onChange,
}: Props) {
  const id = React.useMemo(() => `field-${++fields}`, []);
  const shared = {
    "aria-describedby": `${id}-said`,
    "aria-invalid": error !== undefined,
    className: "text-input",
    id,
    maxLength,
    value,
  };
  return (
    <div className={kind === "text" || kind === "area" ? "field" : "field narrow-field"}>
      <label htmlFor={id}>{label}</label>
      {kind === "area" ? (
        <textarea
          {...shared}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          rows={rows}
        />
      ) : (
        <input
          {...shared}
          autoComplete="off"
          inputMode={kind === "number" ? "numeric" : undefined}
          onChange={(event) => onChange(event.target.value)}
          type={kind === "number" ? "text" : kind}
        />
      )}
      <span
        aria-live="polite"
        className={error === undefined ? "secondary-text" : "field-error"}
        id={`${id}-said`}
      >
        {error ?? hint}
      </span>
    </div>
  );
}

let fields = 0;
