import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { History } from "../../../../jobs/history/History";
import type { RunRecord } from "../../../../jobs/history/RunRecord";
import { countOutcomes } from "../../../../jobs/report/OutcomeKind";
import { dayInMilliseconds } from "../../../../tokens/token/expiry";
import type { Token } from "../../../../tokens/token/Token";
import { useLoad } from "../../../../ui/state/useLoad";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { OutcomeCountsLine } from "../../../revocation/history/RunLine";
import { historyWords } from "../../../revocation/history/words/historyWords";
import { judgeLines } from "./judgeLines";
import "../../../revocation/history/history.scss";

export interface CutOffProps {
  history: History;
  /** The list as it was just read, and how many rows of it could not be. */
  tokens: readonly Token[];
  unreadable: number;
  now: () => Date;
  canRevoke(token: Token): boolean;
  /** The history has changed. */
  onWritten(): void;
  onRetry(tokens: readonly Token[], before: RunRecord): void;
}

/** Nobody waits for a revocation that is older. */
const longestDays = 7;

/** What became of the last revocation if its page was closed in the middle, according to the list; and the rest of it. */
export function CutOff(props: CutOffProps) {
  const { history, tokens, unreadable, now, canRevoke, onRetry } = props;
  const text = useWordsOf(historyWords).cutOff;
  const load = React.useCallback(async () => {
    const [last] = (await history.list()).runs;
    if (last?.ending !== "begun") return undefined;
    const ageMs = now().getTime() - last.startedAt.getTime();
    return ageMs >= 0 && ageMs <= longestDays * dayInMilliseconds ? history.read(last.id) : undefined;
  }, [history, now]);
  const { loadState } = useLoad(load);
  const [isDismissed, setIsDismissed] = React.useState(false);
  const record = loadState.state === "ready" ? loadState.value : undefined;
  const latest = React.useRef(props);
  latest.current = props;
  const judge = ({ summary, report, missing }: RunRecord): RunRecord => {
    const lines = judgeLines(report.lines, { tokens, unreadable, at: now() }, canRevoke);
    return { summary, report: { ...report, lines }, missing };
  };
  const write = (judged: RunRecord, ending: "begun" | "stopped") => {
    const { id } = judged.summary;
    // If this fails, the next visit says it again. If another tab has ended it meanwhile, that is the truth.
    history
      .keep({ id, ending, writtenAt: now() }, judged.report, "begun")
      .then(latest.current.onWritten, () => undefined);
  };
  const first = React.useRef({ judge, write });
  first.current = { judge, write };
  React.useEffect(() => {
    // What is shown here, the list of earlier revocations shows too.
    if (record) first.current.write(first.current.judge(record), "begun");
  }, [record]);
  if (!record || isDismissed) return null;

  const judged = judge(record);
  const { lines } = judged.report;
  const counts = countOutcomes(lines);
  const listed = new Set(
    lines.filter(({ state }) => state === "stillListed").map((line) => line.authorizationId),
  );
  const left = tokens.filter(({ authorizationId }) => listed.has(authorizationId));
  const settle = () => {
    setIsDismissed(true);
    write(judged, "stopped");
  };
  return (
    <section aria-label={text.title} className="revocation history" role="alert">
      <h2>{text.title}</h2>
      <OutcomeCountsLine counts={counts} />
      <p className="secondary-text">{text.how}</p>
      <div className="revocation-head">
        {left.length > 0 ? (
          <Button onClick={() => onRetry(left, judged)} primary text={text.retry(left.length)} />
        ) : null}
        <Button onClick={settle} subtle text={text.dismiss} />
      </div>
    </section>
  );
}
