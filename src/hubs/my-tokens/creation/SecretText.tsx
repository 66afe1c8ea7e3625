import * as React from "react";

interface Props {
  label: string;
  value: string;
  isRevealed: boolean;
  /** Shown while the value is hidden. */
  hint: string;
}

/**
 * A secret as plain text. Browsers write what form controls hold, read-only or not, to the files from which they
 * restore a session. Focusing the text selects all of it, so the keyboard alone can copy it.
 */
export function SecretText({ label, value, isRevealed, hint }: Props) {
  const select = (event: React.FocusEvent) => getSelection()?.selectAllChildren(event.currentTarget);
  return (
    <>
      <div>
        <div className="secret-label" id="secret-label">
          {label}
        </div>
        <div
          aria-describedby={isRevealed ? "secret-value" : "secret-hint"}
          aria-labelledby="secret-label"
          className={isRevealed ? "secret-value" : "secret-value secret-masked"}
          id="secret-value"
          onFocus={isRevealed ? select : undefined}
          role="group"
          tabIndex={0}
          translate="no"
        >
          {value}
        </div>
      </div>
      <p className="secondary-text" id="secret-hint">
        {isRevealed ? "" : hint}
      </p>
    </>
  );
}
