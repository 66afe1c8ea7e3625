import * as React from "react";

import { nextTask } from "../../../jobs/pace/nextTask";

interface Props {
  children: React.ReactNode;
  /** Tokens in the table. */
  length: number;
  /** With other rows, or another grouping, everything inside is drawn anew. */
  rows: Uint32Array;
  groups: string;
}

/** With fewer tokens, little is worked out while the page is drawn, so everything appears at once. */
const many = 10_000;

/**
 * Draws what is inside one task after what is around it: with many tokens, both together hold the page for too long. Until
 * then it stays as it was.
 */
export function NextTask({ children, length, rows, groups }: Props) {
  const [due, setDue] = React.useState<Pick<Props, "rows" | "groups">>();
  const isDue = length < many || (due?.rows === rows && due.groups === groups);
  const drawn = React.useRef<React.ReactNode>(null);
  if (isDue) drawn.current = children;
  React.useLayoutEffect(() => {
    let isGone = false;
    if (!isDue) void nextTask().then(() => isGone || setDue({ rows, groups }));
    return () => {
      isGone = true;
    };
  }, [isDue, rows, groups]);
  return <>{drawn.current}</>;
}
