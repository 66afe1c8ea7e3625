import * as React from "react";

import type { HubEnvironment } from "../HubEnvironment";
import { useDrifted, type Drifting, type ShownRows } from "./useDrifted";

/** What has drifted, and the rows among which a filter chooses once a view asks for those alone; `undefined` means all. */
export function useDrifting(
  environment: HubEnvironment,
  shown: ShownRows,
  isAsked: boolean,
  announced: Uint32Array | undefined,
): { drifting: Drifting; among: Uint32Array | undefined } {
  const drifting = useDrifted(environment, shown);
  const { rows } = drifting;
  const among = React.useMemo(() => {
    if (!isAsked) return announced;
    return announced ? announced.filter((row) => rows.has(row)) : Uint32Array.from(rows.keys());
  }, [isAsked, rows, announced]);
  return { drifting, among };
}
