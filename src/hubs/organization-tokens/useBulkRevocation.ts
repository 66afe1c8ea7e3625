import * as React from "react";

import { unfinishedJob, type Journal } from "../../jobs/journal";
import type { UnfinishedJob } from "../../jobs/journalEntries";
import { ReportInProgress, type ReportHead, type ReportLine, type RevocationReport } from "../../jobs/report";
import type { PlannedToken } from "../../jobs/revocation";
import { runRevocation, takeJournal, type Continuity } from "./bulkRun";
import type { Desk, Store } from "./Desk";

/** The revocation that runs or ran last on this page. */
export interface BulkRun {
  readonly report: RevocationReport;
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  readonly hasCrashed: boolean;
  /** Whether a closed tab could go on with it, or why not. */
  readonly continuity: Continuity;
}

export interface BulkRevocation {
  readonly run: BulkRun | undefined;
  /** Begun in an earlier visit and not ended. */
  readonly unfinished: UnfinishedJob | undefined;
  /** Another tab runs one, so that nothing was started here. */
  readonly isBusyElsewhere: boolean;
  start(head: ReportHead, lines: readonly ReportLine[]): void;
  /** Goes on with `unfinished`. */
  resume(head: ReportHead, lines: readonly ReportLine[]): void;
  discard(): void;
  stop(): void;
  /** Begins again with what is not gone. */
  retry(): void;
}

/** A report of thousands of lines is drawn anew this often. */
const publishEveryMs = 300;

/** Runs one bulk revocation at a time beside the page, with its journal and its report. `onGone` gets what was seen gone. */
export function useBulkRevocation(
  desk: Desk,
  store: Store | undefined,
  onGone: (authorizationIds: ReadonlySet<string>) => void,
): BulkRevocation {
  const [run, setRun] = React.useState<BulkRun>();
  const [unfinished, setUnfinished] = React.useState<UnfinishedJob>();
  const [isBusyElsewhere, setBusyElsewhere] = React.useState(false);
  const abort = React.useRef<AbortController>();
  const isMounted = React.useRef(true);
  const lastJob = React.useRef<string>();

  React.useEffect(() => {
    isMounted.current = true;
    void unfinishedJob(store).then((job) => isMounted.current && setUnfinished(job));
    return () => {
      isMounted.current = false;
      abort.current?.abort();
    };
  }, [store]);

  const execute = async (
    head: ReportHead,
    lines: readonly ReportLine[],
    isRetry: boolean,
    keep: (journal: Journal, plan: readonly PlannedToken[]) => Promise<void>,
  ) => {
    const opening = await takeJournal(desk, store);
    setBusyElsewhere(opening.state === "busy");
    if (opening.state === "busy") return;
    const controller = new AbortController();
    abort.current = controller;
    const plan = lines
      .filter(({ state }) => state !== "gone")
      .map(({ authorizationId, owner }) => ({ authorizationId, owner }));
    const progress = new ReportInProgress(head, lines);
    const continuity = opening.state === "open" ? "kept" : opening.why;
    const publish = (change: Partial<BulkRun>) => {
      if (!isMounted.current) return;
      setRun((last) => ({
        isRunning: true,
        isStopping: controller.signal.aborted,
        hasCrashed: false,
        continuity: last?.continuity ?? continuity,
        ...change,
        report: progress.report,
      }));
    };
    publish({ continuity });
    setUnfinished(undefined);
    let isDue = false;
    const publishSoon = () => {
      if (isDue) return;
      isDue = true;
      void desk.wait(publishEveryMs).then(() => {
        isDue = false;
        if (abort.current === controller) publish({});
      });
    };
    const outcome = await runRevocation(desk, opening, {
      plan,
      isRetry,
      signal: controller.signal,
      keep: (journal) => keep(journal, plan),
      onEvent(event) {
        progress.record(event);
        publishSoon();
      },
    });
    abort.current = undefined;
    publish({ isRunning: false, isStopping: false, hasCrashed: outcome === "crashed" });
    const gone = progress.report.lines.filter(({ state }) => state === "gone");
    if (isMounted.current) onGone(new Set(gone.map(({ authorizationId }) => authorizationId)));
  };

  /** Begins a job of its own, and forgets the one whose place it takes. */
  const beginning = (head: ReportHead) => async (journal: Journal, plan: readonly PlannedToken[]) => {
    const before = lastJob.current;
    const job = `${head.startedAt.toISOString()} ${plan.length} ${desk.now().getTime()}`;
    lastJob.current = job;
    await journal.begin({ job, actorId: head.byId, organizationId: head.organizationId }, plan);
    if (before !== undefined && before !== job) await store?.forget(before).catch(() => undefined);
  };

  return {
    run,
    unfinished,
    isBusyElsewhere,
    start(head, lines) {
      lastJob.current = undefined;
      void execute(head, lines, false, beginning(head));
    },
    resume(head, lines) {
      if (!unfinished) return;
      lastJob.current = unfinished.id;
      void execute(head, lines, true, async (journal) => journal.resume(unfinished));
    },
    discard() {
      // A store that fails now asks again next time, which does no harm.
      if (unfinished) void store?.forget(unfinished.id).catch(() => undefined);
      setUnfinished(undefined);
    },
    stop() {
      abort.current?.abort();
      setRun((last) => last && { ...last, isStopping: true });
    },
    retry() {
      if (run) void execute(run.report, run.report.lines, true, beginning(run.report));
    },
  };
}
