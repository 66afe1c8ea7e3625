import { Icon } from "azure-devops-ui/Icon";
import { ProgressBar } from "azure-devops-ui/ProgressBar";
import * as React from "react";

import type { UnfinishedRevocation } from "../../../jobs/revocation/run/unfinishedRevocation";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { bulkRevocationWords } from "./words/bulkRevocationWords";

/** How far a revocation in another tab is. It cannot be stopped, continued or discarded from here. */
export function RunningElsewhere({
  job: { done, total },
}: {
  job: Pick<UnfinishedRevocation, "done" | "total">;
}) {
  const text = useWordsOf(bulkRevocationWords).elsewhere;
  const tenth = Math.floor((10 * done) / Math.max(1, total));
  return (
    <section aria-label={text.title} className="card-section scan-status">
      <div className="scan-headline">
        <Icon iconName="Processing" />
        <strong className="scan-facts">{text.sum(done, total)}</strong>
      </div>
      <ProgressBar ariaLabel={text.title} currentValue={done} maxValue={Math.max(1, total)} />
      <div className="visually-hidden" role="status">
        {text.announce(Math.floor((tenth * total) / 10), total)}
      </div>
      <p className="secondary-text">{text.how}</p>
    </section>
  );
}
