import * as React from "react";

import { itemsAtOnce } from "../../tokens/text/itemsAtOnce";
import { handOver, type FileKind, type Way } from "./handOver";
import { whyNotHandedOver } from "./whyNotHandedOver";

export type HandOverState =
  | { readonly kind: "writing"; readonly done: number }
  | { readonly kind: "idle" | "downloaded" | "copied" | "copyFailed" | "cancelled" | "tooLong" | "failed" };

/** A text about tokens. */
export interface TokenText extends FileKind {
  /** About `itemsAtOnce` tokens each. */
  readonly parts: Iterable<string>;
  /** How many tokens there are. */
  readonly count: number;
}

/** Downloads or copies texts about tokens, one at a time, and tells how far it is. Leaving the page cancels it. */
export function useHandOver(): {
  state: HandOverState;
  start(text: TokenText, way: Way): void;
  stop(): void;
} {
  const [state, setState] = React.useState<HandOverState>({ kind: "idle" });
  const running = React.useRef<AbortController>();
  React.useEffect(
    () => () => {
      running.current?.abort();
      running.current = undefined;
    },
    [],
  );
  return {
    state,
    start(text, way) {
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      const show = (next: HandOverState) => {
        if (running.current === controller) setState(next);
      };
      show({ kind: "writing", done: 0 });
      const onSlice = progressTold((done) => show({ kind: "writing", done }), text.count);
      void handOver(text.parts, way, text, { signal, onSlice })
        .then(
          (kind): HandOverState => ({ kind }),
          (error: unknown): HandOverState => ({
            kind: signal.aborted ? "cancelled" : whyNotHandedOver(error),
          }),
        )
        .then(show);
    },
    stop: () => running.current?.abort(),
  };
}

/** Milliseconds between two numbers: drawing them more often would take longer than writing. */
const restMs = 100;

/** Tells how many tokens are written, from the number of parts. */
function progressTold(tell: (done: number) => void, count: number): (parts: number) => void {
  let toldAt = -Infinity;
  return (parts) => {
    const now = performance.now();
    if (now - toldAt < restMs) return;
    toldAt = now;
    tell(Math.min(count, Math.max(0, parts - 1) * itemsAtOnce));
  };
}
