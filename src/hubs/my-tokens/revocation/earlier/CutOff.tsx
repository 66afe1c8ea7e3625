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
  onRetry(tokens: readonly Token[], before: RunRecord): void;
}

/** Nobody waits for a revocation that is older. */
const longestDays = 7;

/** What became of the last revocation if its page was closed in the middle, according to the list; and the rest of it. */
export function CutOff({ history, tokens, unreadable, now, canRevoke, onRetry }: CutOffProps) {
  const text = useWordsOf(historyWords).cutOff;
  const load = React.useCallback(async () => {
    const [last] = (await history.list()).runs;
    if (last?.ending !== "begun") return undefined;
    const ageMs = now().getTime() - last.startedAt.getTime();
    return ageMs >= 0 && ageMs <= longestDays * dayInMilliseconds ? history.read(last.id) : undefined;
  }, [history, now]);
  const { loadState } = useLoad(load);
  const [isDismissed, setIsDismissed] = React.useState(false);
  if (loadState.state !== "ready" || !loadState.value || isDismissed) return null;

  const record = loadState.value;
  const lines = judgeLines(record.report.lines, { tokens, unreadable, at: now() }, canRevoke);
  const judged = { ...record, report: { ...record.report, lines } };
  const counts = countOutcomes(lines);
  const listed = new Set(
    lines.filter(({ state }) => state === "stillListed").map((line) => line.authorizationId),
  );
  const left = tokens.filter(({ authorizationId }) => listed.has(authorizationId));
  const settle = () => {
    setIsDismissed(true);
    const { id } = record.summary;
    // If this fails, the next visit says it again.
    history.keep({ id, ending: "stopped", writtenAt: now() }, judged.report).catch(() => undefined);
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
