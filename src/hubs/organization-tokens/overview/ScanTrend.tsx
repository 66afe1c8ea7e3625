import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { ScanSums } from "../../../jobs/scan-history/ScanSums";
import { Trend } from "../../../ui/chart/Trend";
import { Loading } from "../../../ui/state/Loading";
import { formatDate } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { SumsTable } from "./SumsTable";
import type { ScanHistoryState } from "./useScanHistory";
import { overviewWords } from "./words/overviewWords";

/** How the sums changed from scan to scan: a line as soon as there are two. */
export function ScanTrend({ history }: { history: ScanHistoryState }) {
  const words = useWords();
  const text = useWordsOf(overviewWords).history;
  const { loaded, isNotKept, read } = history;
  // A scan that could not be added leaves the earlier ones to be read.
  React.useEffect(read, [read, isNotKept]);
  return (
    <section aria-label={text.title} className="chart-card">
      <h2>{text.title}</h2>
      {isNotKept ? <p role="status">{text.notKept}</p> : null}
      {loaded.state === "loading" ? (
        <Loading label={words.common.loading} />
      ) : loaded.state === "failed" ? (
        <>
          <p role="status">{text.failed}</p>
          <Button onClick={read} subtle text={words.common.tryAgain} />
        </>
      ) : loaded.value.length < 2 ? (
        <p className="secondary-text">{loaded.value.length === 0 ? text.none : text.first}</p>
      ) : (
        <Lines sums={loaded.value} />
      )}
    </section>
  );
}

function Lines({ sums }: { sums: readonly ScanSums[] }) {
  const words = useWords();
  const text = useWordsOf(overviewWords).history;
  const [first, before, latest] = [sums[0], sums.at(-2), sums.at(-1)];
  if (!first || !before || !latest) return null;
  const line = (id: "active" | "fullAccess" | "allOrganizations", name: string) => ({
    id,
    label: text.change(name, latest[id], before[id]),
    values: sums.map((one) => one[id]),
  });
  const { risk } = words.tokens;
  return (
    <>
      <p className="secondary-text">{text.since(formatDate(first.at, words.locale), sums.length)}</p>
      <Trend
        lines={[
          { ...line("active", text.active), stroke: "solid" },
          { ...line("fullAccess", risk.fullAccess.name), stroke: "dashed" },
          { ...line("allOrganizations", risk.allOrganizations.name), stroke: "dotted" },
        ]}
        moments={sums.map(({ at }) => at)}
      />
      {latest.notRead > 0 ? <p className="secondary-text">{text.incomplete(latest.notRead)}</p> : null}
      <SumsTable sums={sums} />
    </>
  );
}
