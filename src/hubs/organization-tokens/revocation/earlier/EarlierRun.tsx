import { Link } from "azure-devops-ui/Link";
import * as React from "react";

import type { RunRecord } from "../../../../jobs/history/RunRecord";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { filterParts } from "../../../../ui/words/filter/filterParts";
import { ruleWords } from "../../../../ui/words/rules/words/ruleWords";
import { useWords } from "../../../../ui/words/WordsContext";
import { findingsWords } from "../../findings/words/findingsWords";
import type { HubEnvironment } from "../../HubEnvironment";
import { shownFromQuery, type TokensShown } from "../../tokensShown";
import { RunOutcomes } from "../outcomes/RunOutcomes";
import { OwnerNotesSection } from "../report/OwnerNotesSection";
import { ReportSection } from "../report/ReportSection";
import { reportWords } from "../report/words/reportWords";
import { bulkRevocationWords } from "../words/bulkRevocationWords";

interface Props {
  record: RunRecord;
  environment: HubEnvironment;
  onFilter(shown: TokensShown): void;
}

/** An earlier revocation as the current one is shown: why, which tokens, the report, the notes, and what became of each. */
export function EarlierRun({ record: { report, missing }, environment, onFilter }: Props) {
  const words = useWords();
  const { run } = useWordsOf(bulkRevocationWords);
  const text = useWordsOf(reportWords).filter;
  const { filter } = useWordsOf(findingsWords);
  const { breaksAny } = useWordsOf(ruleWords);
  const shown = shownFromQuery(report.filter);
  const parts = [
    ...(shown.announced === undefined ? [] : [filter.announced]),
    // Since then, the rule may have been changed or deleted.
    ...(shown.breaking === undefined ? [] : [breaksAny]),
    ...(shown.narrower === undefined ? [] : [filter.narrower[shown.narrower]]),
    ...(shown.drifted ? [filter.drifted.ready] : []),
    ...filterParts(shown.filter, filter, words),
  ];
  return (
    <>
      <p>{run.reason(report.reason)}</p>
      <p>
        {parts.length === 0 ? text.none : text.was(parts.join("; "))}{" "}
        <Link onClick={() => onFilter(shown)}>{text.apply}</Link>
      </p>
      <ReportSection environment={environment} missing={missing} report={report} />
      <OwnerNotesSection report={report} />
      <RunOutcomes lines={report.lines} />
    </>
  );
}
