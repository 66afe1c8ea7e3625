import * as React from "react";

import type { BlastLine, Counted } from "./BlastLine";

/** A figure of the table. */
export interface Picked {
  readonly days: BlastLine["days"];
  readonly counted: Counted;
}

/**
 * The figure whose tokens alone are listed. What was left out before it was picked is not among them; what is left out
 * later stays in its place, to be put back. `lines`: of the whole plan.
 */
export function usePicked(
  lines: readonly BlastLine[] | undefined,
  leftOut: ReadonlySet<number>,
  onNarrow: (rows: ReadonlySet<number> | undefined) => void,
): { picked: Picked | undefined; pick(figure: Picked | undefined): void } {
  const [choice, setChoice] = React.useState<{ figure: Picked; wasOut: ReadonlySet<number> }>();
  const rows = React.useMemo(() => {
    if (!lines || !choice) return undefined;
    const { figure, wasOut } = choice;
    return new Set(rowsBehind(figure, lines).filter((row) => !leftOut.has(row) || !wasOut.has(row)));
  }, [lines, choice, leftOut]);
  React.useEffect(() => {
    onNarrow(rows);
    return () => onNarrow(undefined);
  }, [rows, onNarrow]);
  return {
    picked: choice?.figure,
    pick: (figure) => setChoice(figure && { figure, wasOut: leftOut }),
  };
}

function rowsBehind({ days, counted }: Picked, lines: readonly BlastLine[]): readonly number[] {
  const line = lines.find((one) => one.days === days);
  if (!line) return [];
  if (counted === "tokens") return line.tokens;
  if (counted === "addresses") return line.addresses.flat();
  return line.clients.find(({ kind }) => kind === counted)?.rows ?? [];
}
