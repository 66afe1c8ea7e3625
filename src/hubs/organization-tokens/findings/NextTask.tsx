import * as React from "react";

import { nextTask } from "../../../jobs/pace/nextTask";

interface Props {
  children: React.ReactNode;
  /** Tokens in the table. */
  length: number;
}

/** With fewer tokens, little is worked out while the page is drawn, so everything appears at once. */
const many = 10_000;

/** Draws what is inside one task after what is around it: with many tokens, both together hold the page for too long. */
export function NextTask({ children, length }: Props) {
  const [isTime, setTime] = React.useState(length < many);
  React.useEffect(() => {
    let isGone = false;
    if (!isTime) void nextTask().then(() => isGone || setTime(true));
    return () => {
      isGone = true;
    };
  }, [isTime]);
  return isTime ? <>{children}</> : null;
}
