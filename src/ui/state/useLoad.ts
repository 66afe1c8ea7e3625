import * as React from "react";

import type { LoadState } from "./LoadState";

/**
 * Loads on mount and whenever `reload` is called; without a `load`, nothing yet. A reload keeps the old value until the
 * new one arrives. Answers that arrive after unmounting, or after a newer reload, are ignored.
 */
export function useLoad<T>(load: ((signal: AbortSignal) => Promise<T>) | undefined): {
  loadState: LoadState<T>;
  reload: () => void;
} {
  const [loadState, setLoadState] = React.useState<LoadState<T>>(loading);
  const [round, setRound] = React.useState(0);
  const reload = React.useCallback(() => setRound((value) => value + 1), []);

  React.useEffect(() => {
    if (!load) return undefined;
    const abort = new AbortController();
    const set = (next: (before: LoadState<T>) => LoadState<T>) => {
      if (!abort.signal.aborted) setLoadState(next);
    };
    set((before) => (before.state === "ready" ? { ...before, isRefreshing: true } : loading));
    load(abort.signal).then(
      (value) => set(() => ({ state: "ready", value, isRefreshing: false })),
      (error: unknown) => set(() => ({ state: "failed", error })),
    );
    return () => abort.abort();
  }, [load, round]);

  return { loadState, reload };
}

/** The same object each time: a state that is set to what it is draws nothing again. */
const loading = { state: "loading" } as const;
