import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { keptBytes } from "../../../jobs/kept-scan/keptBytes";
import { formatMoment } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
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
            : text.kept.size(scan.read.size, scan.table.length, keptBytes(scan))}
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

const notKeptBecause = { nowhere: "nowhere", failed: "notKept", keptIsBetter: "keptIsBetter" } as const;
