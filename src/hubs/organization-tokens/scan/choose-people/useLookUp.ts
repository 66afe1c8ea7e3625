import * as React from "react";

import type { FindProgress } from "../../../../jobs/people/FindProgress";
import type { FoundOwners } from "./FoundOwners";

export type LookUp =
  | { readonly state: "none" }
  | { readonly state: "looking"; readonly progress: FindProgress | undefined }
  | { readonly state: "found"; readonly found: FoundOwners }
  | { readonly state: "failed"; readonly error: unknown };

/** How a lookup reports its progress, and learns that its answer is no longer wanted. */
export interface Asking {
  readonly signal: AbortSignal;
  onProgress(progress: FindProgress): void;
}

/** Looks people up on request; changing the question discards the answer. */
export function useLookUp(): {
  result: LookUp;
  run(find: (asking: Asking) => Promise<FoundOwners>): void;
  forget(): void;
} {
  const [result, setResult] = React.useState<LookUp>({ state: "none" });
  const abort = React.useRef<AbortController>();
  React.useEffect(() => () => abort.current?.abort(), []);
  return {
    result,
    run(find) {
      const controller = new AbortController();
      const { signal } = controller;
      abort.current?.abort();
      abort.current = controller;
      const set = (next: LookUp) => {
        if (!signal.aborted) setResult(next);
      };
      setResult({ state: "looking", progress: undefined });
      find({ signal, onProgress: (progress) => set({ state: "looking", progress }) }).then(
        (found) => set({ state: "found", found }),
        (error: unknown) => set({ state: "failed", error }),
      );
    },
    forget() {
      abort.current?.abort();
      setResult({ state: "none" });
    },
  };
}
