import * as React from "react";

import { inSlices } from "../../jobs/slices/inSlices";
import { tokensAtOnce, type ExportSource } from "../../tokens/export/ExportSource";
import { exportToCsv } from "../../tokens/export/exportToCsv";
import { exportToJson } from "../../tokens/export/exportToJson";
import { copyText } from "../../ui/copy/copyText";
import { downloadText } from "../../ui/copy/downloadText";
import { piecesOf } from "./piecesOf";

type Way = "download" | "copy";

export type ExportState =
  | { readonly kind: "writing"; readonly done: number }
  | { readonly kind: "idle" | "downloaded" | "copied" | "copyFailed" | "cancelled" | "failed" };

const formats = {
  csv: { write: exportToCsv, type: "text/csv" },
  json: { write: exportToJson, type: "application/json" },
} as const;

/** Writes the tokens in turns, so that the page stays alive, then hands them over. Closing the panel cancels it. */
export function useExport(source: ExportSource): {
  state: ExportState;
  start(format: keyof typeof formats, way: Way): void;
  stop(): void;
} {
  const [state, setState] = React.useState<ExportState>({ kind: "idle" });
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);

  const run = async (format: keyof typeof formats, way: Way, signal: AbortSignal): Promise<ExportState> => {
    const { write, type } = formats[format];
    const slicing = {
      signal,
      onSlice: progressTold((done) => setState({ kind: "writing", done }), source.count),
    };
    if (way === "copy") {
      const texts = await inSlices(
        piecesOf<string>(write(source), (texts) => texts.join("")),
        slicing,
      );
      return { kind: (await copyText(texts.join(""))) ? "copied" : "copyFailed" };
    }
    const pieces = await inSlices(
      piecesOf<Blob>(write(source), (some) => new Blob([...some])),
      slicing,
    );
    const moment = source.exportedAt.toISOString().slice(0, 19).replaceAll(":", "");
    downloadText(pieces, `tokens-${moment}Z.${format}`, type);
    return { kind: "downloaded" };
  };

  return {
    state,
    start(format, way) {
      const controller = new AbortController();
      running.current = controller;
      setState({ kind: "writing", done: 0 });
      // A text that is too long for the browser is a RangeError.
      void run(format, way, controller.signal)
        .catch((): ExportState => ({ kind: controller.signal.aborted ? "cancelled" : "failed" }))
        .then(setState);
    },
    stop: () => running.current?.abort(),
  };
}

/** Milliseconds between two numbers: drawing them more often would take longer than writing. */
const restMs = 100;

/** Tells how many tokens are written, from the number of parts: a head, then so many tokens each. */
function progressTold(tell: (done: number) => void, count: number): (parts: number) => void {
  let toldAt = -Infinity;
  return (parts) => {
    const now = performance.now();
    if (now - toldAt < restMs) return;
    toldAt = now;
    tell(Math.min(count, Math.max(0, parts - 1) * tokensAtOnce));
  };
}
