import * as React from "react";

export interface LeftOut {
  /** Rows that the person took out of the plan by hand. */
  readonly rows: ReadonlySet<number>;
  readonly wasUsed: boolean;
  change(rows: Iterable<number>, isOut: boolean): void;
  clear(): void;
}

/** What a person takes out of a plan and puts back before confirming it. */
export function useLeftOut(): LeftOut {
  const [rows, setRows] = React.useState<ReadonlySet<number>>(new Set());
  const [wasUsed, setWasUsed] = React.useState(false);
  return {
    rows,
    wasUsed,
    change(changed, isOut) {
      setWasUsed(true);
      setRows((before) => {
        const after = new Set(before);
        for (const row of changed) {
          if (isOut) after.add(row);
          else after.delete(row);
        }
        return after;
      });
    },
    clear: () => setRows(new Set()),
  };
}
