import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { lookUp } from "../../../../jobs/incident/lookUp";
import type { FoundBy } from "../../../../jobs/incident/IncidentCase";
import type { Leak } from "../../../../tokens/leaked/Leak";
import { shownText } from "../../../../tokens/naming/shownText";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { tableOf } from "../../scan/shownTable";
import { AskHolder } from "./AskHolder";
import { leakTitle } from "./leakTitle";
import { Narrowed } from "./Narrowed";
import { notFoundSentences } from "./notFoundSentences";
import { findWords } from "./words/findWords";

interface Props extends ExtraTabProps {
  leak: Leak;
  /** Nothing else was found in the text, so its token opens by itself. */
  isOnly: boolean;
  isOpened(row: number): boolean;
  onOpen(row: number, leak: Leak, foundBy: FoundBy): void;
}

/** One leaked token: what its format says, and whose it is, as far as that can be known. */
export function LeakItem({ leak, isOnly, isOpened, onOpen, ...props }: Props) {
  const { common, locale } = useWords();
  const text = useWordsOf(findWords);
  const { shown } = props.scanning;
  const table = tableOf(shown)?.table;
  const version = table?.version;
  // The table changes in place; its version says when.
  const place = React.useMemo(
    () => (table && version !== undefined ? lookUp(leak, table) : undefined),
    [leak, table, version],
  );
  const row = place?.kind === "found" ? place.row : undefined;
  const opensItself = isOnly && row !== undefined && !isOpened(row);
  React.useEffect(() => {
    if (opensItself && row !== undefined) onOpen(row, leak, "hash");
  }, [opensItself, row, leak, onOpen]);
  return (
    <li className="leak">
      <strong>{leakTitle(leak, text, locale)}</strong>
      <span className="secondary-text">{text.hash(leak.hash.slice(-4))}</span>
      {row !== undefined && table ? (
        <div className="button-row">
          <span>
            {text.belongs(
              shorten(shownText(table.tokenAt(row).name), 60) || common.noName,
              shorten(displayName(table.ownerAt(row).displayName), 60) || common.noName,
            )}
          </span>
          <Button onClick={() => onOpen(row, leak, "hash")} primary text={text.open} />
        </div>
      ) : (
        notFoundSentences(shown, place, text).map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      {place?.kind === "noHashes" || (place?.kind === "notAmong" && place.withoutHash > 0) ? (
        <>
          <Narrowed {...props} leak={leak} />
          {leak.kind === "hash" ? (
            <p>{text.hashOnly}</p>
          ) : (
            <AskHolder {...props} leak={leak} onOpen={(found) => onOpen(found, leak, "asked")} />
          )}
        </>
      ) : null}
    </li>
  );
}
