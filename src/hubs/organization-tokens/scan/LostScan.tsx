import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import type { ScanHead } from "../../../jobs/kept-scan/ScanHead";
import { formatMoment } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { scanWords } from "./words/scanWords";

interface Props {
  head: ScanHead;
  now: () => Date;
  onDismiss(): void;
}

/** Says how far a scan had come whose page was closed, in a browser that keeps no scans. */
export function LostScan({ head, now, onDismiss }: Props) {
  const words = useWords();
  const text = useWordsOf(scanWords);
  const { usersRead, usersFound, isTotalKnown, begunAt, notedAt } = head;
  const people = text.facts.people(usersRead, usersFound, isTotalKnown);
  return (
    <section aria-label={text.section} className="card-section scan-headline">
      <Icon iconName="Clock" />
      <span className="scan-facts" title={formatMoment(notedAt, words.locale)}>
        {text.lost.sum(formatRelative(begunAt, now(), words), people)} {text.lost.why}
      </span>
      <div className="button-row">
        <Button onClick={onDismiss} text={text.lost.dismiss} />
      </div>
    </section>
  );
}
