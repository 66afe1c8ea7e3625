import * as React from "react";

/** A button within a row that opens something else when it is activated: what is meant for the button stays with it. */
export function RowAction({ children }: { children: React.ReactNode }) {
  return (
    <span onClick={(event) => event.preventDefault()} onKeyDown={keepFromRow}>
      {children}
    </span>
  );
}

function keepFromRow(event: React.KeyboardEvent): void {
  if (event.key === "Enter" || event.key === " ") event.stopPropagation();
}
