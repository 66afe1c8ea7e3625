import * as React from "react";

import type { LoadState } from "../../../ui/state/LoadState";

/** Puts the focus on the heading when the button that had it has done its work and is gone. */
export function useKeptFocus(loadState: LoadState<unknown>): {
  readonly heading: React.RefObject<HTMLHeadingElement>;
  /** Something was done; what is shown is about to change. */
  noteAct(): void;
} {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const hasActed = React.useRef(false);
  React.useEffect(() => {
    if (!hasActed.current || loadState.state !== "ready" || loadState.isRefreshing) return;
    hasActed.current = false;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [loadState]);
  return { heading, noteAct: () => void (hasActed.current = true) };
}
