import * as React from "react";

/** Calls back when a run in another tab is over: what was listed before it may be gone. */
export function useRunEnded(isRunning: boolean, onEnded: () => void): void {
  const wasRunning = React.useRef(isRunning);
  const latest = React.useRef(onEnded);
  latest.current = onEnded;
  React.useEffect(() => {
    if (wasRunning.current && !isRunning) latest.current();
    wasRunning.current = isRunning;
  }, [isRunning]);
}
