import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { reportToCsv } from "../../../../jobs/report/reportToCsv";
import { reportToJson } from "../../../../jobs/report/reportToJson";
import type { RevocationReport } from "../../../../jobs/report/RevocationReport";
import { copyText } from "../../../../ui/copy/copyText";
import { downloadText } from "../../../../ui/copy/downloadText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { LazyReportEvidence } from "../../evidence/LazyReportEvidence";
import type { HubEnvironment } from "../../HubEnvironment";
import { reportWords } from "./words/reportWords";

interface Props {
  report: RevocationReport;
  environment: HubEnvironment;
  /** Tokens of the revocation that could not be read. */
  missing?: number | undefined;
}

/** Offers the report as CSV and JSON, to download or to copy: a frame may forbid either way. It can be sealed, too. */
export function ReportSection({ report, environment, missing }: Props) {
  const text = useWordsOf(reportWords).report;
  const [said, setSaid] = React.useState("");
  const name = `revocation-${report.startedAt.toISOString().slice(0, 19).replaceAll(":", "")}Z`;
  const download = (content: string, ending: string, type: string) => {
    downloadText(content, `${name}.${ending}`, type);
    setSaid(text.downloaded);
  };
  const copy = (content: string) =>
    void copyText(content).then((copied) => setSaid(copied ? text.copied : text.copyFailed));
  return (
    <section aria-label={text.title} className="card-section">
      <h2>{text.title}</h2>
      <p className="secondary-text">{text.what}</p>
      <div className="button-row">
        <Button
          iconProps={{ iconName: "Download" }}
          onClick={() => download(reportToCsv(report), "csv", "text/csv")}
          text={text.downloadCsv}
        />
        <Button
          iconProps={{ iconName: "Download" }}
          onClick={() => download(reportToJson(report), "json", "application/json")}
          text={text.downloadJson}
        />
        <Button
          iconProps={{ iconName: "Copy" }}
          onClick={() => copy(reportToCsv(report))}
          text={text.copyCsv}
        />
        <Button
          iconProps={{ iconName: "Copy" }}
          onClick={() => copy(reportToJson(report))}
          text={text.copyJson}
        />
      </div>
      <div role="status">{said}</div>
      <LazyReportEvidence environment={environment} missing={missing} report={report} />
    </section>
  );
}
