import * as React from "react";

import type { Sighting } from "../../../jobs/kept-scan/Sighting";
import { liveReportOf } from "../../../jobs/report/liveReportOf";
import type { ReportHead, RevocationReport } from "../../../jobs/report/RevocationReport";
import { sortedLines } from "../../../jobs/report/sortedLines";
import type { ContinuedFindings } from "../../../jobs/revocation/continued/ContinuedFindings";
import { planRevocation } from "../../../jobs/revocation/plan/planRevocation";
import type { RevocationPreview } from "../../../jobs/revocation/plan/previewRevocation";
import type { RevocationEnvironment } from "../../../jobs/revocation/run/RevocationEnvironment";
import { runId } from "../../../jobs/revocation/purpose/runId";
import { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import type { Continuity } from "../../../jobs/revocation/run/runRevocation";
import type { UnfinishedRevocation } from "../../../jobs/revocation/run/unfinishedRevocation";
import { nextTask } from "../../../jobs/pace/nextTask";
import { inSlices } from "../../../jobs/slices/inSlices";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { thisPage } from "../../revocation/thisPage";
import { useRevocationRun } from "../../revocation/useRevocationRun";
import type { HubEnvironment, Store } from "../HubEnvironment";
import { revocationEnvironment } from "./revocationEnvironment";
import { useCanKeep } from "./useCanKeep";
import { useObstacle, type NotStarted } from "./useObstacle";
import { runOf, useRunHistory } from "./useRunHistory";
import { useSeenGone, type SeenBy } from "./useSeenGone";
import { useSettled } from "./useSettled";
import { useWatchedRevocations } from "./useWatchedRevocations";

/** The revocation that runs or ran last on this page. */
export interface BulkRun {
  /** Its id in the history. */
  readonly id: string;
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
  /** One was confirmed and has not begun yet. */
  readonly isStarting: boolean;
  /** Whether the run was written into the history, and how often that has changed. */
  readonly history: Pick<ReturnType<typeof useRunHistory>, "isWritten" | "version">;
  /** Begun in an earlier visit or another tab, not ended, and running nowhere. */
  readonly unfinished: UnfinishedRevocation | undefined;
  /** Running in another tab, as far as the journal shows. */
  readonly elsewhere: UnfinishedRevocation | undefined;
  /** Ids of the tokens in a current run, here or in another tab. */
  readonly underWay: readonly string[] | undefined;
  readonly obstacle: NotStarted;
  /** Whether a revocation that begins now could be continued after its page is closed. */
  canKeep(): Promise<boolean>;
  /** Takes what a list showed about scanned tokens, outside a run. */
  saw(sightings: readonly Sighting[]): void;
  /** Revokes what was confirmed. */
  start(head: ReportHead, confirmed: RevocationPreview): void;
  /** Continues `unfinished` as confirmed. False if something stands in the way. */
  resume(job: Promise<RevocationJob<ReportHead>>): Promise<boolean>;
  /** Ends `unfinished`, because nothing of it is left: these tokens were found gone. */
  endUnfinished(found: Pick<ContinuedFindings, "gone" | "at">): void;
  discard(): void;
  stop(): void;
  /** Runs the last job again, with what is not gone. */
  retry(): void;
}

/**
 * Runs one bulk revocation at a time beside the page, and follows those of other tabs. `table` has what was scanned;
 * `scanning` is told what was seen of its tokens.
 */
export function useBulkRevocation(
  environment: HubEnvironment,
  store: Store | undefined,
  scanning: SeenBy,
  table: () => TokenColumns | undefined,
): BulkRevocation {
  const seen = useSeenGone(scanning, environment.wait);
  const onEnd = () => {
    seen.keep();
    // The journal has changed, and this tab does not hear its own writes.
    store?.writtenElsewhere.ring();
  };
  const runner = useRevocationRun<ReportHead>(onEnd, prepareReport);
  const watched = useWatchedRevocations(environment, store, runner.isBusy, scanning);
  const [over, setOver] = React.useState<ReadonlySet<string>>(new Set());
  const history = useRunHistory(environment);
  const [obstacle, setObstacle] = useObstacle(watched?.elsewhere?.id);

  const given = () => revocationEnvironment(environment, store, () => table()?.owners ?? [], seen.onEvent);
  const execute = async (
    job: RevocationJob<ReportHead> | Promise<RevocationJob<ReportHead>>,
  ): Promise<boolean> => {
    const begun = await runner
      .start(job, (made) => ({ ...given(), record: history.recorderOf(made) }))
      .catch(() => "notPrepared" as const);
    if (begun === "notBegun") return false;
    setObstacle(begun === "begun" ? undefined : begun);
    return begun === "begun";
  };

  useSettled(watched?.over, async (job) => {
    if (await history.settle(job, "ended")) await endLoaded(job.id, given());
  });

  const { drawn, isStopping } = runner;
  const own = drawn?.job;
  const run = React.useMemo(
    () =>
      drawn && {
        id: runOf(drawn.job),
        report: liveReportOf(drawn.job).latest,
        isRunning: drawn.run.state === "running",
        hasCrashed: drawn.run.state === "crashed",
        continuity: drawn.run.continuity,
        protectedCount: drawn.run.protectedCount,
      },
    [drawn],
  );

  const isRunning = run?.isRunning ?? false;
  const running = runner.isBusy ? undefined : watched?.elsewhere;
  const elsewhere = running && over.has(running.id) ? undefined : running;
  const underWay = React.useMemo(() => {
    const tokens = isRunning ? own?.underWay : elsewhere?.tokens;
    return tokens && tokens.map(({ authorizationId }) => authorizationId);
  }, [isRunning, own, elsewhere]);
  // What began here is already shown as a run, except for tokens whose owners could not be listed.
  const isShown = ({ id }: UnfinishedRevocation) => id === own?.keptAs?.id && !own.continues?.isPartial;
  const isOffered = (job: UnfinishedRevocation) => !runner.isBusy && !over.has(job.id) && !isShown(job);
  const unfinished = watched?.unfinished && isOffered(watched.unfinished) ? watched.unfinished : undefined;
  const canKeep = useCanKeep(store);
  const putAway = (id: string) => setOver((before) => new Set([...before, id]));

  return {
    run: run && { ...run, isStopping: run.isRunning && isStopping },
    isStarting: runner.isStarting,
    history,
    unfinished,
    elsewhere,
    underWay,
    obstacle,
    canKeep,
    saw(sightings) {
      scanning.see(sightings);
      scanning.keepSeen(sightings);
    },
    start(head, confirmed) {
      const purpose = { ...head, run: runId(head.startedAt, thisPage) };
      // The page is drawn first, without the preview.
      const planned = nextTask().then(() => inSlices(planRevocation(confirmed)));
      void execute(planned.then((plan) => new RevocationJob(head, plan, undefined, purpose)));
    },
    resume: execute,
    endUnfinished({ gone, at }) {
      if (!unfinished) return;
      const authorizationIds = gone.map(({ authorizationId }) => authorizationId);
      void history.settle(unfinished, "ended", [{ authorizationIds, progress: { state: "gone" }, at }]);
      void endLoaded(unfinished.id, given());
      putAway(unfinished.id);
    },
    discard() {
      if (!unfinished) return;
      void history.settle(unfinished, "discarded");
      // A store that fails now asks again next time, which does no harm.
      void store?.forget(unfinished.id).catch(() => undefined);
      putAway(unfinished.id);
    },
    stop: runner.stop,
    retry: () => void (drawn && execute(drawn.job)),
  };
}

/** Brings a job's report up to date, and sorts it. */
async function prepareReport(job: RevocationJob<ReportHead>): Promise<void> {
  const { lines } = await inSlices(liveReportOf(job).update());
  await inSlices(sortedLines(lines));
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
