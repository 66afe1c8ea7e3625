import * as React from "react";

import type { ReportHead } from "../../../jobs/report/RevocationReport";
import { runId } from "../../../jobs/revocation/purpose/runId";
import type { RevocationEvent } from "../../../jobs/revocation/RevocationEvent";
import type { RunRecorder } from "../../../jobs/revocation/run/RevocationEnvironment";
import type { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import type { UnfinishedRevocation } from "../../../jobs/revocation/run/unfinishedRevocation";
import { loadHistory, recordLater } from "../../revocation/history/recordLater";
import { thisPage } from "../../revocation/thisPage";
import type { HubEnvironment } from "../HubEnvironment";
import { useIsMounted } from "../../../ui/state/useIsMounted";

/** The id of a job in the history, however often it is run. An earlier version gave it none. */
export const runOf = ({ purpose, head }: RevocationJob<ReportHead>) =>
  purpose?.run ?? runId(head.startedAt, thisPage);

interface RunHistory {
  /** Whether the last run is in the history; `undefined` until that is known. */
  readonly isWritten: boolean | undefined;
  /** Grows with each change of the history. */
  readonly version: number;
  /** Writes the next run of this job. */
  recorderOf(job: RevocationJob<ReportHead>): RunRecorder;
  /** Writes how a revocation ended that is not run again. False if that failed: it stays in the list, without its end. */
  settle(
    job: UnfinishedRevocation,
    ending: "ended" | "discarded",
    seen?: readonly RevocationEvent[],
  ): Promise<boolean>;
}

/** Writes revocations into the person's history. */
export function useRunHistory({ organization, now }: HubEnvironment): RunHistory {
  const [{ isWritten, version }, setWritten] = React.useState<Pick<RunHistory, "isWritten" | "version">>({
    isWritten: undefined,
    version: 0,
  });
  const isMounted = useIsMounted();
  const changed = (written?: boolean) => {
    if (isMounted.current) setWritten((before) => ({ isWritten: written, version: before.version + 1 }));
  };
  const { ownData } = organization;
  return {
    isWritten,
    version,
    recorderOf: (job) => recordLater(ownData, job, { run: runOf(job), now, onWritten: changed }),
    settle(job, ending, seen = []) {
      return loadHistory()
        .then(({ History, settleRun }) => settleRun(new History(ownData, "bulk"), job, ending, now(), seen))
        .then(
          () => {
            changed(isWritten);
            return true;
          },
          () => false,
        );
    },
  };
}
