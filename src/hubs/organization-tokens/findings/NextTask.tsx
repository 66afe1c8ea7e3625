import * as React from "react";

import { nextTask } from "../../../jobs/pace/nextTask";

/** Draws what is inside one task after what is around it: both together would hold the page for too long. */
export function NextTask({ children }: { children: React.ReactNode }) {
  const [isTime, setTime] = React.useState(false);
  React.useEffect(() => {
    let isGone = false;
    void nextTask().then(() => isGone || setTime(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isTime ? <>{children}</> : null;
}
