import * as React from "react";

import { reportToCsv } from "../../../../jobs/report/reportToCsv";
import { reportToJson } from "../../../../jobs/report/reportToJson";
import type { RevocationReport } from "../../../../jobs/report/RevocationReport";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { HandOverButtons } from "../../../export/HandOverButtons";
import { momentInFileName } from "../../../export/momentInFileName";
import { exportWords } from "../../../export/words/exportWords";
import { LazyReportEvidence } from "../../evidence/LazyReportEvidence";
import type { HubEnvironment } from "../../HubEnvironment";
import { reportWords } from "./words/reportWords";

interface Props {
  report: RevocationReport;
  environment: HubEnvironment;
  /** Tokens of the revocation that could not be read. */
  missing?: number | undefined;
}

/** Offers the report as CSV and JSON. It can be sealed, too. */
export function ReportSection({ report, environment, missing }: Props) {
  const text = useWordsOf(reportWords).report;
  const { report: ends } = useWordsOf(exportWords);
  const name = `revocation-${momentInFileName(report.startedAt)}`;
  const count = report.lines.length;
  return (
    <section aria-label={text.title} className="card-section">
      <h2>{text.title}</h2>
      <p className="secondary-text">{text.what}</p>
      <HandOverButtons
        count={count}
        ends={ends}
        textAs={(format) => ({ ...formats[format](report), count, name: `${name}.${format}` })}
      />
      <LazyReportEvidence environment={environment} missing={missing} report={report} />
    </section>
  );
}

const formats = {
  csv: (report: RevocationReport) => ({ parts: reportToCsv(report), type: "text/csv" }),
  json: (report: RevocationReport) => ({ parts: reportToJson(report), type: "application/json" }),
};
