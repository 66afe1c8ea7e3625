import type { RevocationJob } from "../revocation/run/RevocationJob";
import { LiveReport } from "./LiveReport";
import type { ReportHead } from "./RevocationReport";

const known = new WeakMap<RevocationJob<ReportHead>, LiveReport>();

/** The one report of a job, which the page shows and the history keeps: 100,000 lines are not made twice. */
export function liveReportOf(job: RevocationJob<ReportHead>): LiveReport {
  const report = known.get(job) ?? new LiveReport(job.head, job.plan, job.outcomes);
  known.set(job, report);
  return report;
}
