import { Link } from "azure-devops-ui/Link";
import * as React from "react";

import type { RunRecord } from "../../../../jobs/history/RunRecord";
import {
  organizationFilterFromQuery,
  type OrganizationFilter,
} from "../../../../tokens/organization/OrganizationFilter";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { RunOutcomes } from "../outcomes/RunOutcomes";
import { OwnerNotesSection } from "../report/OwnerNotesSection";
import { ReportSection } from "../report/ReportSection";
import { reportWords } from "../report/words/reportWords";
import { bulkRevocationWords } from "../words/bulkRevocationWords";
import { filterParts } from "./filterParts";

interface Props {
  record: RunRecord;
  onFilter(filter: OrganizationFilter): void;
}

/** An earlier revocation as the current one is shown: why, which tokens, the report, the notes, and what became of each. */
export function EarlierRun({ record: { report }, onFilter }: Props) {
  const words = useWords();
  const { run } = useWordsOf(bulkRevocationWords);
  const text = useWordsOf(reportWords).filter;
  const { filter } = organizationFilterFromQuery(report.filter);
  const parts = filterParts(filter, words);
  return (
    <>
      <p>{run.reason(report.reason)}</p>
      <p>
        {parts.length === 0 ? text.none : text.was(parts.join("; "))}{" "}
        <Link onClick={() => onFilter(filter)}>{text.apply}</Link>
      </p>
      <ReportSection report={report} />
      <OwnerNotesSection report={report} />
      <RunOutcomes lines={report.lines} />
    </>
  );
}
