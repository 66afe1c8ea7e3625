import * as React from "react";

import type { HistoryData } from "../../../../jobs/history/HistoryData";
import { LazyPart } from "../../../frame/LazyPart";
import type { Revocation } from "../useRevocation";
import type { CutOffProps } from "./CutOff";
import { CutOffPlace } from "./CutOffPlace";
import { LazyOwnRevocations } from "./LazyOwnRevocations";

interface Props extends Pick<CutOffProps, "tokens" | "unreadable" | "now" | "canRevoke"> {
  data: HistoryData;
  revocation: Pick<Revocation, "items" | "written" | "start" | "onWritten">;
}

/** Below the list: what the person revoked before, and what became of a revocation that was cut off. */
export function EarlierRevocations({ data, revocation, ...cutOff }: Props) {
  return (
    <>
      <LazyPart isQuiet>
        <LazyOwnRevocations data={data} version={revocation.written} />
      </LazyPart>
      {revocation.items.length === 0 ? <CutOffPlace {...cutOff} data={data} revocation={revocation} /> : null}
    </>
  );
}
