import * as React from "react";

import { ScanHistory } from "../../../jobs/scan-history/ScanHistory";
import type { ScanSums } from "../../../jobs/scan-history/ScanSums";
import { sumsOf } from "../../../jobs/scan-history/sumsOf";
import type { LoadState } from "../../../ui/state/LoadState";
import type { HubEnvironment } from "../HubEnvironment";
import type { Shown } from "../scan/useScan";
import { useIsMounted } from "../../../ui/state/useIsMounted";

/** The sums of finished scans, and what became of those of this visit. */
export interface ScanHistoryState {
  readonly loaded: LoadState<readonly ScanSums[]>;
  /** The last scan could not be added. */
  readonly isNotKept: boolean;
  /** Reads it, unless it was read or is being read. */
  read(): void;
}

/** Adds every scan of everyone that ends to the person's history, which is read when somebody wants to see it. */
export function useScanHistory(environment: HubEnvironment, shown: Shown): ScanHistoryState {
  const { ownData } = environment.organization;
  const history = React.useMemo(() => new ScanHistory(ownData), [ownData]);
  const [loaded, setLoaded] = React.useState<LoadState<readonly ScanSums[]>>({ state: "loading" });
  const [isNotKept, setIsNotKept] = React.useState(false);
  const hasAsked = React.useRef(false);

  const isMounted = useIsMounted();

  const take = React.useCallback(
    (asked: Promise<readonly ScanSums[]>, onFailed: (error: unknown) => void) => {
      hasAsked.current = true;
      asked.then(
        (value) => isMounted.current && setLoaded({ state: "ready", value, isRefreshing: false }),
        (error: unknown) => {
          hasAsked.current = false;
          if (isMounted.current) onFailed(error);
        },
      );
    },
    [isMounted],
  );
  const read = React.useCallback(() => {
    if (hasAsked.current) return;
    setLoaded({ state: "loading" });
    take(history.read(), (error) => setLoaded({ state: "failed", error }));
  }, [history, take]);

  const ended = endOf(shown);
  // A retry of those who could not be read ends the same scan again, with more in it.
  const key = ended && `${ended.moment.getTime()} ${ended.state.usersRead} ${ended.state.failed.size}`;
  const endedNow = React.useRef(ended);
  endedNow.current = ended;
  React.useEffect(() => {
    const scan = endedNow.current;
    if (key === undefined || !scan) return;
    setIsNotKept(false);
    take(history.add(sumsOf(scan.state, scan.moment)), () => setIsNotKept(true));
  }, [key, history, take]);
  return { loaded, isNotKept, read };
}

/** The scan of everyone that is shown, if it has ended. */
function endOf(shown: Shown) {
  const isEnd = shown.kind === "live" && shown.progress.state === "done";
  return isEnd && shown.state.whom.kind === "everyone" ? shown : undefined;
}
