import * as React from "react";

import { History } from "../../../../jobs/history/History";
import type { HistoryData } from "../../../../jobs/history/HistoryData";
import { failuresFirst, outcomeKindOf } from "../../../../jobs/report/OutcomeKind";
import type { ReportLine } from "../../../../jobs/report/RevocationReport";
import { TokenName } from "../../../../ui/token/TokenName";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { withWords } from "../../../../ui/words/withWords";
import { useWords } from "../../../../ui/words/WordsContext";
import { failureWords } from "../../../failure/words/failureWords";
import { EarlierRevocations } from "../../../revocation/history/EarlierRevocations";
import { historyWords } from "../../../revocation/history/words/historyWords";
import { OutcomeIcon } from "../../../revocation/outcome/OutcomeIcon";
import { outcomeSentence } from "../../../revocation/outcome/outcomeSentence";
import { revocationWords } from "../../../revocation/words/revocationWords";
import { CutOff, type CutOffProps } from "./CutOff";

interface Props {
  data: HistoryData;
  /** Says what became of a revocation whose page was closed; without it, the earlier ones are listed on demand. */
  cutOff?: Omit<CutOffProps, "history">;
  /** The list is read again whenever this changes. */
  version?: unknown;
}

function Own({ data, cutOff, version }: Props) {
  const { title } = useWordsOf(historyWords);
  const history = React.useMemo(() => new History(data, "own"), [data]);
  const [isOpen, setIsOpen] = React.useState(false);
  if (cutOff) return <CutOff {...cutOff} history={history} />;
  return (
    <details
      className="more-less"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.hasAttribute("open"))}
    >
      <summary>{title}</summary>
      {isOpen ? (
        <EarlierRevocations history={history} version={version}>
          {({ report }) => <Lines lines={report.lines} />}
        </EarlierRevocations>
      ) : null}
    </details>
  );
}

function Lines({ lines }: { lines: readonly ReportLine[] }) {
  const words = useWords();
  const { table } = useWordsOf(historyWords);
  return (
    <ul aria-label={table} className="history-rows">
      {failuresFirst(lines).map((line) => (
        <li key={line.authorizationId}>
          <TokenName max={60} name={line.tokenName} />
          <span>
            <OutcomeIcon kind={outcomeKindOf(line.state)} /> {outcomeSentence(line, words)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What this person's earlier visits have revoked of their own tokens. Reads nothing before it is opened. */
export const OwnRevocations = withWords(Own, historyWords, revocationWords, failureWords);
