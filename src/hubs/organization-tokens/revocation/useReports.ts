import * as React from "react";

import { LiveReport } from "../../../jobs/report/LiveReport";
import type { ReportHead } from "../../../jobs/report/RevocationReport";
import type { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import { inSlices } from "../../../jobs/slices/inSlices";

type Job = RevocationJob<ReportHead>;

interface Reports {
  /** Makes the first report of a job, which takes time for many tokens. */
  prepare(job: Promise<Job>): Promise<Job>;
  of(job: Job): LiveReport | undefined;
}

/** The report of each job that this page has run. */
export function useReports(): Reports {
  const [reports] = React.useState(() => new WeakMap<Job, LiveReport>());
  return {
    async prepare(making) {
      const job = await making;
      const report = new LiveReport(job.head, job.plan, job.outcomes);
      await inSlices(report.inSteps());
      reports.set(job, report);
      return job;
    },
    of: (job) => reports.get(job),
  };
}
