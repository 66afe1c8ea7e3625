import * as React from "react";

import { reportOf } from "../../../jobs/report/reportOf";
import type { ReportHead, RevocationReport } from "../../../jobs/report/RevocationReport";
import type { RevocationPlan } from "../../../jobs/revocation/plan/RevocationPlan";
import type { RevocationEnvironment } from "../../../jobs/revocation/run/RevocationEnvironment";
import { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import type { Continuity, Obstacle } from "../../../jobs/revocation/run/runRevocation";
import {
  unfinishedRevocation,
  type UnfinishedRevocation,
} from "../../../jobs/revocation/run/unfinishedRevocation";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { useRevocationRun } from "../../revocation/useRevocationRun";
import type { HubEnvironment, Store } from "../HubEnvironment";
import { revocationEnvironment } from "./revocationEnvironment";

/** The revocation that runs or ran last on this page. */
export interface BulkRun {
  readonly report: RevocationReport;
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  readonly hasCrashed: boolean;
  /** Whether it could continue after the tab is closed, or why not. */
  readonly continuity: Continuity;
  /** How many tokens were left out, since they are protected by now. */
  readonly protectedCount: number;
}

export interface BulkRevocation {
  readonly run: BulkRun | undefined;
  /** Begun in an earlier visit and not ended. */
  readonly unfinished: UnfinishedRevocation | undefined;
  /** Nothing was started, and why. */
  readonly obstacle: Obstacle | undefined;
  start(head: ReportHead, plan: RevocationPlan): void;
  /** Continues `unfinished` as confirmed. False if something stands in the way. */
  resume(job: RevocationJob<ReportHead>): Promise<boolean>;
  /** Ends `unfinished`, because nothing of it is left. */
  endUnfinished(): void;
  discard(): void;
  stop(): void;
  /** Runs the last job again, with what is not gone. */
  retry(): void;
}

/**
 * Runs one bulk revocation at a time beside the page. `table` has what was scanned; tokens that were seen gone are
 * marked in it, and `onMarked` says so.
 */
export function useBulkRevocation(
  environment: HubEnvironment,
  store: Store | undefined,
  table: () => TokenColumns | undefined,
  onMarked: () => void,
): BulkRevocation {
  const runner = useRevocationRun<ReportHead>((job) => {
    if (table()?.markRevoked(job.gone)) onMarked();
  });
  const [unfinished, setUnfinished] = React.useState<UnfinishedRevocation>();
  const [obstacle, setObstacle] = React.useState<Obstacle>();
  React.useEffect(() => {
    let isGone = false;
    const here = { organizationId: environment.host.organization.id, now: environment.now() };
    void unfinishedRevocation(store, here).then((found) => isGone || setUnfinished(found));
    return () => {
      isGone = true;
    };
  }, [environment, store]);

  const given = () => revocationEnvironment(environment, store, () => table()?.owners ?? []);
  const execute = async (job: RevocationJob<ReportHead>): Promise<boolean> => {
    const begun = await runner.start(job, given());
    if (begun === "notBegun") return false;
    setObstacle(begun === "begun" ? undefined : begun);
    if (begun === "begun") setUnfinished(undefined);
    return begun === "begun";
  };

  const { drawn, isStopping } = runner;
  const run = React.useMemo(
    () =>
      drawn && {
        report: reportOf(drawn.job.head, drawn.job.plan, drawn.job.outcomes),
        isRunning: drawn.run.state === "running",
        hasCrashed: drawn.run.state === "crashed",
        continuity: drawn.run.continuity,
        protectedCount: drawn.run.protectedCount,
      },
    [drawn],
  );

  return {
    run: run && { ...run, isStopping: run.isRunning && isStopping },
    unfinished,
    obstacle,
    start: (head, plan) => void execute(new RevocationJob(head, plan)),
    resume: execute,
    endUnfinished() {
      if (unfinished) void endLoaded(unfinished.id, given());
      setUnfinished(undefined);
    },
    discard() {
      // A store that fails now asks again next time, which does no harm.
      if (unfinished) void store?.forget(unfinished.id).catch(() => undefined);
      setUnfinished(undefined);
    },
    stop: runner.stop,
    retry: () => void (drawn && execute(drawn.job)),
  };
}

/**
 * Loads the code that writes the journal, which most visits do not need. If this fails, the next visit offers the job
 * again.
 */
async function endLoaded(job: string, given: RevocationEnvironment): Promise<void> {
  const load = import(/* webpackChunkName: "revocation" */ "../../../jobs/revocation/run/endUnfinished");
  const loaded = await load.catch(() => undefined);
  await loaded?.endUnfinished(job, given);
}
