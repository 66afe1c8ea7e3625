import * as React from "react";

/** Has the browser ask before the page is left, while leaving would lose something that cannot be continued. */
export function useLeaveQuestion(isNeeded: boolean): void {
  React.useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
}
