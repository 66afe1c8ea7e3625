import * as React from "react";

import "./fold.scss";

interface Props {
  title: string;
  isOpen: boolean;
  onToggle(): void;
  children: React.ReactNode;
}

/** A section that folds. Not `<details>`: the panel's focus zone skips `<summary>`. */
export function Fold({ title, isOpen, onToggle, children }: Props) {
  return (
    <div className="fold">
      <button aria-expanded={isOpen} className="fold-head" onClick={onToggle} type="button">
        <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span> {title}
      </button>
      {isOpen ? children : null}
    </div>
  );
}
