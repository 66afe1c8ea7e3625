import * as React from "react";

/** A browser may never be idle, and one that draws nothing need not tell. */
const longestWaitMs = 1_000;

/** Does something while nobody waits for anything, or a second later. Not every browser tells when it is idle. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: longestWaitMs });
  else setTimeout(work, 50);
}

/** True from the first idle moment on: for what can come after the page. */
export function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = React.useState(false);
  React.useEffect(() => {
    let isGone = false;
    whenIdle(() => isGone || setIsIdle(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isIdle;
}
