import { Button } from "azure-devops-ui/Button";
import { ModalDialog } from "../../../ui/layer/ModalDialog";
import * as React from "react";

import type { History } from "../../../jobs/history/History";
import { inJournal, recordInJournal, type RunInJournal } from "../../../jobs/history/RunInJournal";
import type { RunRecord } from "../../../jobs/history/RunRecord";
import { countOutcomes } from "../../../jobs/report/OutcomeKind";
import { Loading } from "../../../ui/state/Loading";
import { Problem } from "../../../ui/state/Problem";
import { useLoad } from "../../../ui/state/useLoad";
import { formatMoment } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { explainFailure } from "../../failure/explainFailure";
import { Ending, OutcomeCountsLine } from "./RunLine";
import { historyWords } from "./words/historyWords";

interface Props {
  history: History;
  id: string;
  startedAt: Date;
  /** A run whose end the history may not know. */
  journal: RunInJournal | undefined;
  onBack(): void;
  onRemoved(): void;
  /** What a hub shows of it. */
  children(record: RunRecord): React.ReactNode;
}

/** One earlier revocation, read when it is opened. It can be deleted, after a question. */
export function OpenedRun({ history, id, startedAt, journal, onBack, onRemoved, children }: Props) {
  const words = useWords();
  const text = useWordsOf(historyWords);
  const load = React.useCallback(() => history.read(id), [history, id]);
  const { loadState, reload } = useLoad(load);
  const { known, record } = React.useMemo(() => {
    const written = loadState.state === "ready" ? loadState.value : undefined;
    const found = written && inJournal(written.summary, journal);
    return { known: found, record: found && written ? recordInJournal(written, found) : written };
  }, [loadState, journal]);
  const [isAsked, setIsAsked] = React.useState(false);
  const [hasFailed, setHasFailed] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const remove = () => {
    setIsAsked(false);
    setHasFailed(false);
    history.remove(id).then(onRemoved, () => setHasFailed(true));
  };
  const content = () => {
    switch (loadState.state) {
      case "loading":
        return <Loading label={text.reading} />;
      case "failed": {
        const { title, sentences } = explainFailure(loadState.error, words);
        const actions = [{ text: words.common.tryAgain, onClick: reload }];
        return <Problem actions={actions} sentences={[title, ...sentences]} title={text.failed} />;
      }
      case "ready": {
        if (!record) return <p role="status">{text.gone}</p>;
        return (
          <>
            <OutcomeCountsLine counts={countOutcomes(record.report.lines)} />
            <Ending ending={record.summary.ending} inJournal={known} />
            {record.missing > 0 ? <p>{text.missing(record.missing)}</p> : null}
            {children(record)}
          </>
        );
      }
    }
  };
  return (
    <>
      <div className="history-bar">
        <Button iconProps={{ iconName: "Back" }} onClick={onBack} subtle text={text.back} />
        <Button
          iconProps={{ iconName: "Delete" }}
          onClick={() => setIsAsked(true)}
          subtle
          text={text.remove}
        />
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {text.opened(formatMoment(startedAt, words.locale))}
      </h2>
      {hasFailed ? <p role="alert">{text.removeFailed}</p> : null}
      {content()}
      {isAsked ? (
        <ModalDialog
          footerButtonProps={[
            { text: words.common.cancel, onClick: () => setIsAsked(false) },
            { text: text.remove, danger: true, onClick: remove },
          ]}
          onDismiss={() => setIsAsked(false)}
          titleProps={{ text: text.question }}
        >
          <p>{text.warning}</p>
        </ModalDialog>
      ) : null}
    </>
  );
}
