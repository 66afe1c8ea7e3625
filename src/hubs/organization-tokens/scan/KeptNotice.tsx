import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { keptBytes } from "../../../jobs/kept-scan/keptBytes";
import type { KeptScan } from "../../../jobs/kept-scan/KeptScan";
import { formatMoment } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";
import { ForgetKept } from "./ForgetKept";
import { ScanChangesView } from "./ScanChangesView";
import type { Shown } from "./useScan";
import { scanWords } from "./words/scanWords";

interface Props {
  shown: Extract<Shown, { kind: "kept" }>;
  now: () => Date;
  onAgain(): void;
  /** Reads the people this scan has not read yet. */
  onGoOn(): void;
  /** Absent for a scan that finished. */
  onDiscard: (() => void) | undefined;
  /** Resolves to whether everything that was kept is gone. */
  onForget(): Promise<boolean>;
  /** What else is to be said of the scan. */
  note: React.ReactNode;
  /** Gets another scan from elsewhere. */
  opener: React.ReactNode;
}

/** Says how old the scan on screen is, since it may be out of date, and what this browser keeps of it. */
export function KeptNotice({ shown, now, onAgain, onGoOn, onDiscard, onForget, note, opener }: Props) {
  const { scan, notKept, changes } = shown;
  const words = useWords();
  const text = useWordsOf(scanWords);
  const bytes = useKeptBytes(scan);
  const canGoOn = scan.isEveryone && !scan.isComplete;
  return (
    <section aria-label={text.section} className="card-section scan-headline">
      <Icon iconName="Clock" />
      <div className="scan-facts" title={formatMoment(scan.takenAt, words.locale)}>
        {text.kept.age(formatRelative(scan.takenAt, now(), words), scan.isEveryone)}{" "}
        {scan.isComplete ? "" : text.kept.partial}{" "}
        <span className="secondary-text">
          {notKept
            ? text.kept[notKeptBecause[notKept]]
            : bytes !== undefined && text.kept.size(scan.read.size, scan.table.length, bytes)}
        </span>
        {note}
      </div>
      <div className="button-row">
        {canGoOn ? <Button onClick={onGoOn} primary text={text.kept.goOn} /> : null}
        <Button onClick={onAgain} primary={!canGoOn} text={text.again} />
        {onDiscard ? <Button onClick={onDiscard} text={text.kept.discard} /> : null}
        <ForgetKept onForget={onForget} />
      </div>
      {opener}
      {changes ? (
        <ScanChangesView changes={changes.value} when={formatRelative(changes.since, shown.moment, words)} />
      ) : null}
    </section>
  );
}

const sizes = new KeptAnswers<{ readonly bytes: number }>();

/** `undefined` until it is known. Each of 100,000 people is looked at for it. */
function useKeptBytes(scan: KeptScan): number | undefined {
  const { table, read } = scan;
  const { version } = table;
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  const { shown } = useAnswer(
    sizes,
    {
      seen,
      question: [read],
      *make() {
        return { bytes: yield* keptBytes(scan) };
      },
    },
    "aside",
  );
  return shown?.answer.bytes;
}

const notKeptBecause = { nowhere: "nowhere", failed: "notKept", keptIsBetter: "keptIsBetter" } as const;
