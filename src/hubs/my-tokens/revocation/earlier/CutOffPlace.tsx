import * as React from "react";

import type { HistoryData } from "../../../../jobs/history/HistoryData";
import { LazyPart } from "../../../frame/LazyPart";
import type { Revocation } from "../useRevocation";
import type { CutOffProps } from "./CutOff";
import { LazyOwnRevocations } from "./LazyOwnRevocations";

interface Props extends Pick<CutOffProps, "tokens" | "unreadable" | "now" | "canRevoke"> {
  data: HistoryData;
  revocation: Pick<Revocation, "start" | "onWritten">;
}

/** Where what became of a revocation is said. It comes after the table and stays in sight: above, it would move the rows. */
export function CutOffPlace({ data, revocation, ...cutOff }: Props) {
  const { start, onWritten } = revocation;
  return (
    <div className="cut-off-place">
      <LazyPart isQuiet>
        <LazyOwnRevocations cutOff={{ ...cutOff, onRetry: start, onWritten }} data={data} />
      </LazyPart>
    </div>
  );
}
