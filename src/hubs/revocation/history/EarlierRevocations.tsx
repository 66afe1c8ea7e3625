import * as React from "react";

import type { History } from "../../../jobs/history/History";
import { inJournal, type RunInJournal } from "../../../jobs/history/RunInJournal";
import type { RunRecord } from "../../../jobs/history/RunRecord";
import type { RunSummary } from "../../../jobs/history/RunSummary";
import { Loading } from "../../../ui/state/Loading";
import { Problem } from "../../../ui/state/Problem";
import { useLoad } from "../../../ui/state/useLoad";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { explainFailure } from "../../failure/explainFailure";
import { failureWords } from "../../failure/words/failureWords";
import { OpenedRun } from "./OpenedRun";
import { RunLine } from "./RunLine";
import { historyWords } from "./words/historyWords";
import "./history.scss";

interface Props {
  history: History;
  /** The run that this page already shows, without an id until it has begun. */
  shown?: { readonly id?: string } | undefined;
  /** The list is read again whenever this changes. */
  version?: unknown;
  /** A run whose end the history may not know. */
  journal?: RunInJournal | undefined;
  /** Said while there is none. */
  hint?: string;
  /** What of an opened run the hub shows. */
  children(record: RunRecord): React.ReactNode;
}

function Earlier({ history, shown, version, journal, hint, children }: Props) {
  const words = useWords();
  const text = useWordsOf(historyWords);
  const load = React.useCallback(() => history.list(), [history]);
  const { loadState, reload } = useLoad(load);
  const [opened, setOpened] = React.useState<RunSummary>();
  const list = React.useRef<HTMLDivElement>(null);
  const latest = React.useRef(version);
  React.useEffect(() => {
    if (latest.current !== version) reload();
    latest.current = version;
  }, [version, reload]);
  const close = () => {
    setOpened(undefined);
    // The focus would be lost with the button that was pressed.
    setTimeout(() => list.current?.focus());
  };

  const content = () => {
    switch (loadState.state) {
      case "loading":
        return <Loading label={text.loading} />;
      case "failed": {
        const { title, sentences } = explainFailure(loadState.error, words);
        const actions = [{ text: words.common.tryAgain, onClick: reload }];
        return <Problem actions={actions} sentences={[title, ...sentences]} title={text.failed} />;
      }
      case "ready": {
        const { unreadable } = loadState.value;
        const runs = loadState.value.runs.filter(({ id }) => id !== shown?.id);
        return (
          <>
            <p className="secondary-text">
              {runs.length > 0 ? text.what : shown ? text.noneBefore : text.none}
            </p>
            {runs.length === 0 && !shown && hint !== undefined ? <p>{hint}</p> : null}
            {unreadable > 0 ? <p>{text.unreadable(unreadable)}</p> : null}
            <ul className="history-runs">
              {runs.map((run) => (
                <RunLine
                  inJournal={inJournal(run, journal)}
                  key={run.id}
                  onOpen={() => setOpened(run)}
                  run={run}
                />
              ))}
            </ul>
          </>
        );
      }
    }
  };
  return (
    <section aria-label={text.title} className="history">
      {opened ? (
        <OpenedRun
          history={history}
          id={opened.id}
          journal={journal}
          onBack={close}
          onRemoved={() => {
            reload();
            close();
          }}
          startedAt={opened.startedAt}
        >
          {children}
        </OpenedRun>
      ) : (
        <div className="history-list" ref={list} tabIndex={-1}>
          <h2>{text.title}</h2>
          {content()}
        </div>
      )}
    </section>
  );
}

/** The revocations that this person has begun before, each to be opened. */
export const EarlierRevocations = withWords(Earlier, historyWords, failureWords);
