import * as React from "react";

/** Lets the browser ask before the page is left while something would be lost that nothing can continue. */
export function useLeaveQuestion(isNeeded: boolean): void {
  React.useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
}
