import * as React from "react";

/** Does something while nobody waits for anything. Not every browser tells when it is idle. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
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
