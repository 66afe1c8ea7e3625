import * as React from "react";

import type { Leaver } from "../../../../jobs/leavers/Leaver";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import { NamedList } from "../../fields/NamedList";
import type { Shown } from "../../scan/useScan";
import { isReading } from "../../scan/isReading";
import { leaversWords } from "./words/leaversWords";

/** The list scrolls; longer ones are scanned again rather than read. */
const mostListed = 200;

/** Whose tokens are not known in full, each with the reason. Those whose turn is still to come are left out. */
export function UnreadLeavers({ leavers, shown }: { leavers: readonly Leaver[]; shown: Shown }) {
  const words = useWords();
  const text = useWordsOf(leaversWords).unread;
  const isBusy = isReading(shown);
  const items = leavers.flatMap(({ owner, reading }) => {
    if (reading.kind === "read" || (reading.kind === "notRead" && isBusy)) return [];
    const why = reading.kind === "failed" ? shortFailure(reading.failure, words) : text[reading.kind];
    return [text.row(shorten(displayName(owner.displayName), 60) || words.common.noName, why)];
  });
  return (
    <NamedList
      items={items.slice(0, mostListed)}
      left={Math.max(0, items.length - mostListed)}
      title={text.title(items.length)}
    />
  );
}
