import * as React from "react";

import type { UnfinishedRevocation } from "../../../jobs/revocation/run/unfinishedRevocation";

/** Writes down, once each, the end of revocations whose pages were closed before they could. */
export function useSettled(
  over: readonly UnfinishedRevocation[] | undefined,
  settle: (job: UnfinishedRevocation) => Promise<void>,
): void {
  const latest = React.useRef(settle);
  latest.current = settle;
  const begun = React.useRef(new Set<string>());
  React.useEffect(() => {
    for (const job of over ?? []) {
      if (begun.current.has(job.id)) continue;
      begun.current.add(job.id);
      void latest.current(job);
    }
  }, [over]);
}
