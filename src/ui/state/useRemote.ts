import * as React from "react";

import type { Remote } from "./remote";

/**
 * Fetches when the screen appears and whenever `reload` is called. A reload keeps the old value on screen until the
 * new one is there; an answer that comes after the screen is gone, or after a newer reload, is ignored.
 */
export function useRemote<T>(load: (signal: AbortSignal) => Promise<T>): {
  remote: Remote<T>;
  reload: () => void;
} {
  const [remote, setRemote] = React.useState<Remote<T>>({ state: "loading" });
  const [round, setRound] = React.useState(0);
  const reload = React.useCallback(() => setRound((value) => value + 1), []);

  React.useEffect(() => {
    const abort = new AbortController();
    const set = (next: (before: Remote<T>) => Remote<T>) => {
      if (!abort.signal.aborted) setRemote(next);
    };
    set((before) => (before.state === "ready" ? { ...before, isRefreshing: true } : { state: "loading" }));
    load(abort.signal).then(
      (value) => set(() => ({ state: "ready", value, isRefreshing: false })),
      (error: unknown) => set(() => ({ state: "failed", error })),
    );
    return () => abort.abort();
  }, [load, round]);

  return { remote, reload };
}
