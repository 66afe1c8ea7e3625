import * as React from "react";

import type { ScanChanges } from "../../../jobs/kept-scan/compareScans";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { MoreLess } from "../fields/MoreLess";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { scanWords } from "./words/scanWords";

const mostListed = 50;

/** What has changed since the previous scan, by owner. */
export function ScanChangesView({ changes, when }: { changes: ScanChanges; when: string }) {
  const text = useWordsOf(scanWords).changes;
  const { added, gone, perOwner, ownersNotCompared } = changes;
  const notCompared = ownersNotCompared > 0 ? <p>{text.notCompared(ownersNotCompared)}</p> : null;
  if (perOwner.length === 0) {
    return (
      <div className="secondary-text">
        <p>{text.none(when)}</p>
        {notCompared}
      </div>
    );
  }
  return (
    <MoreLess title={`${text.title(when)}: ${text.sum(added.length, gone.length)}`}>
      <ul className="short-list" tabIndex={0}>
        {perOwner.slice(0, mostListed).map(({ owner, added: more, gone: less }) => (
          <li key={owner.descriptor}>
            {text.owner(shorten(displayName(owner.displayName), 80), more, less)}
          </li>
        ))}
      </ul>
      {perOwner.length > mostListed ? <p>{text.more(perOwner.length - mostListed)}</p> : null}
      {notCompared}
    </MoreLess>
  );
}
