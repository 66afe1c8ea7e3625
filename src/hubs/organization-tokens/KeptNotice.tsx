import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import type { KeptScan } from "../../jobs/scanSnapshot";
import { formatMoment, formatRelative } from "../../ui/time/format";
import { useOrganizationWords } from "../../ui/words/OrganizationWordsContext";
import { useWords } from "../../ui/words/WordsContext";

interface Props {
  scan: KeptScan;
  now: () => Date;
  onAgain(): void;
}

/** The last scan is on screen: how old it is, since it may no longer be true. */
export function KeptNotice({ scan, now, onAgain }: Props) {
  const { locale } = useWords();
  const text = useOrganizationWords().scan;
  return (
    <section aria-label={text.section} className="card-section scan-headline">
      <Icon iconName="Clock" />
      <span className="scan-facts" title={formatMoment(scan.takenAt, locale)}>
        {text.kept.age(formatRelative(scan.takenAt, now(), locale), scan.isEveryone)}{" "}
        {scan.isComplete ? "" : text.kept.partial}
      </span>
      <Button onClick={onAgain} primary text={text.again} />
    </section>
  );
}
