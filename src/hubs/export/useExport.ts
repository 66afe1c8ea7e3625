import * as React from "react";

import { tokensAtOnce, type ExportSource } from "../../tokens/export/ExportSource";
import { exportToCsv } from "../../tokens/export/exportToCsv";
import { exportToJson } from "../../tokens/export/exportToJson";
import { copyText } from "../../ui/copy/copyText";
import { downloadText } from "../../ui/copy/downloadText";
import { piecesOf, writeParts } from "./writeParts";

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
    const tell = (parts: number) =>
      setState({ kind: "writing", done: Math.min(source.count, Math.max(0, parts - 1) * tokensAtOnce) });
    if (way === "copy") {
      const parts = await writeParts(write(source), tell, signal);
      if (!parts) return { kind: "cancelled" };
      return { kind: (await copyText(parts.join(""))) ? "copied" : "copyFailed" };
    }
    const pieces = await writeParts(piecesOf(write(source)), tell, signal);
    if (!pieces) return { kind: "cancelled" };
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
        .catch((): ExportState => ({ kind: "failed" }))
        .then(setState);
    },
    stop: () => running.current?.abort(),
  };
}
