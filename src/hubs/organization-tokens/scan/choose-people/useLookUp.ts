import * as React from "react";

import type { FoundOwners } from "./FoundOwners";

export type LookUp =
  | { readonly state: "none" | "looking" }
  | { readonly state: "found"; readonly found: FoundOwners }
  | { readonly state: "failed"; readonly error: unknown };

/** Looks people up on request; changing the question discards the answer. */
export function useLookUp(): {
  result: LookUp;
  run(find: (signal: AbortSignal) => Promise<FoundOwners>): void;
  forget(): void;
} {
  const [result, setResult] = React.useState<LookUp>({ state: "none" });
  const abort = React.useRef<AbortController>();
  React.useEffect(() => () => abort.current?.abort(), []);
  return {
    result,
    run(find) {
      const controller = new AbortController();
      abort.current?.abort();
      abort.current = controller;
      const set = (next: LookUp) => {
        if (!controller.signal.aborted) setResult(next);
      };
      setResult({ state: "looking" });
      find(controller.signal).then(
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
