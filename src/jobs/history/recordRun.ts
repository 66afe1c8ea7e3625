import { liveReportOf } from "../report/liveReportOf";
import type { ReportHead, RevocationReport } from "../report/RevocationReport";
import type { RunRecorder } from "../revocation/run/RevocationEnvironment";
import type { RevocationJob } from "../revocation/run/RevocationJob";
import { inSlices } from "../slices/inSlices";
import type { History } from "./History";
import { mergeLines } from "./mergeLines";
import type { RunRecord } from "./RunRecord";
import type { RunEnding } from "./RunSummary";

interface Recording {
  /** Its id in the history. */
  readonly run: string;
  /** What this run goes on from, if that is at hand; otherwise a continued job reads it. */
  readonly before?: RunRecord | undefined;
  now(): Date;
  /** Whether the run was written, each time that it was tried. */
  onWritten(isWritten: boolean): void;
}

/**
 * Writes a run of a job into the history: as soon as it begins, so that a closed page does not hide it, and when it is
 * over. However often a job is retried or continued, it has one entry, with its first start.
 */
export function recordRun(
  history: Pick<History, "read" | "keep">,
  job: RevocationJob<ReportHead>,
  { run, before: given, now, onWritten }: Recording,
): RunRecorder {
  /** Known unless the job goes on from a run that is still to be read. */
  let before = given || !job.isContinued ? { record: given } : undefined;
  let writing: Promise<void> = Promise.resolve();

  const reportNow = async (): Promise<RevocationReport> => {
    const report = await inSlices(liveReportOf(job).update());
    // Nothing is written while it cannot be read: that would replace its lines.
    before ??= { record: await history.read(run) };
    const first = before.record;
    if (!first) return report;
    const lines = mergeLines(first.report.lines, job.continues?.events ?? [], report.lines);
    return { ...report, startedAt: first.report.startedAt, lines };
  };
  const write = (ending: RunEnding) => {
    const attempt = async () => {
      try {
        await history.keep({ id: run, ending, writtenAt: now() }, await reportNow());
        onWritten(true);
      } catch {
        // The run goes on, and the page says that it was not written.
        onWritten(false);
      }
    };
    // In the order of what happened: the end must not be overtaken by the start.
    writing = writing.then(attempt);
    return writing;
  };
  return { begun: () => void write("begun"), over: write };
}
