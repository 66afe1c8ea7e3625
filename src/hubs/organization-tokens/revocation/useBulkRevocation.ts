import * as React from "react";

import { unfinishedJob, type Journal, type JournalOpening } from "../../../jobs/journal/journal";
import type { KeptJob } from "../../../jobs/journal/journalEntries";
import {
  ReportInProgress,
  type ReportHead,
  type ReportLine,
  type RevocationReport,
} from "../../../jobs/report/report";
import type { PlannedToken } from "../../../jobs/revocation/revocation";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { planOf, runRevocation, takeJournal, type Continuity, type JobLines } from "./bulkRun";
import type { Desk, Store } from "../Desk";
import { protectedNow, type ProtectionGap } from "./protectedNow";

/** The revocation that runs or ran last on this page. */
export interface BulkRun {
  readonly report: RevocationReport;
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  readonly hasCrashed: boolean;
  /** Whether a closed tab could go on with it, or why not. */
  readonly continuity: Continuity;
  /** How many tokens were left out, since they are protected by now. */
  readonly protectedCount: number;
}

/** Why a revocation did not begin. `busy`: another tab runs one. */
export type Obstacle = "busy" | ProtectionGap;

export interface BulkRevocation {
  readonly run: BulkRun | undefined;
  /** Begun in an earlier visit and not ended. */
  readonly unfinished: KeptJob | undefined;
  /** Nothing was started, and why. */
  readonly obstacle: Obstacle | undefined;
  start(head: ReportHead, lines: readonly ReportLine[]): void;
  /** Goes on with `unfinished`. False when there is an obstacle. */
  resume(head: ReportHead, lines: readonly ReportLine[]): Promise<boolean>;
  discard(): void;
  stop(): void;
  /** Begins again with what is not gone. */
  retry(): void;
}

interface Job extends JobLines {
  readonly head: ReportHead;
  /** Writes the plan down, or takes up the one that was written. */
  keep(journal: Journal, plan: readonly PlannedToken[]): Promise<void>;
}

const nothing: ReadonlySet<string> = new Set();
/** A report of thousands of lines is drawn anew this often. */
const publishEveryMs = 300;

/**
 * Runs one bulk revocation at a time beside the page, with its journal and its report. `owners` are all that were scanned;
 * `onGone` gets what was seen gone.
 */
export function useBulkRevocation(
  desk: Desk,
  store: Store | undefined,
  owners: () => readonly Owner[],
  onGone: (authorizationIds: ReadonlySet<string>) => void,
): BulkRevocation {
  const [run, setRun] = React.useState<BulkRun>();
  const [unfinished, setUnfinished] = React.useState<KeptJob>();
  const [obstacle, setObstacle] = React.useState<Obstacle>();
  const abort = React.useRef<AbortController>();
  const isMounted = React.useRef(true);
  const isBeginning = React.useRef(false);
  const lastJob = React.useRef<string>();

  React.useEffect(() => {
    isMounted.current = true;
    void unfinishedJob(store).then((job) => isMounted.current && setUnfinished(job));
    return () => {
      isMounted.current = false;
      abort.current?.abort();
    };
  }, [store]);

  const stopAt = (found: Obstacle): false => {
    if (isMounted.current) setObstacle(found);
    return false;
  };

  /** True when it has begun, and then runs on beside the page. */
  const execute = async (job: Job): Promise<boolean> => {
    if (isBeginning.current) return false;
    isBeginning.current = true;
    try {
      // A new plan was held against the list just now, in the preview.
      const covered = job.kind === "new" ? nothing : await protectedNow(desk, job.lines, owners());
      if (typeof covered === "string") return stopAt(covered);
      const opening = await takeJournal(desk, store);
      if (opening.state === "busy") return stopAt("busy");
      if (isMounted.current) void carryOut(job, opening, covered);
      else if (opening.state === "open") await opening.journal.close();
      return isMounted.current;
    } finally {
      isBeginning.current = false;
    }
  };

  const carryOut = async (
    job: Job,
    opening: Exclude<JournalOpening, { state: "busy" }>,
    covered: ReadonlySet<string>,
  ) => {
    setObstacle(undefined);
    const controller = new AbortController();
    abort.current = controller;
    const { plan, lines, protectedCount } = planOf(job, covered);
    const progress = new ReportInProgress(job.head, lines);
    const continuity = opening.state === "open" ? "kept" : opening.why;
    const publish = (change: Partial<BulkRun>) => {
      if (!isMounted.current) return;
      setRun((last) => ({
        isRunning: true,
        isStopping: controller.signal.aborted,
        hasCrashed: false,
        continuity: last?.continuity ?? continuity,
        protectedCount,
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
      isRetry: job.kind !== "new",
      signal: controller.signal,
      keep: (journal) => job.keep(journal, plan),
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
    obstacle,
    start(head, lines) {
      lastJob.current = undefined;
      void execute({ kind: "new", head, lines, keep: beginning(head) });
    },
    async resume(head, lines) {
      if (!unfinished) return false;
      lastJob.current = unfinished.id;
      return execute({ kind: "resumed", head, lines, keep: async (journal) => journal.resume(unfinished) });
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
      if (!run) return;
      const { report } = run;
      void execute({ kind: "retry", head: report, lines: report.lines, keep: beginning(report) });
    },
  };
}
