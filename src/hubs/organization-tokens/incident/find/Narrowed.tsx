import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { madeInMonth } from "../../../../jobs/incident/lookUp";
import type { Leak } from "../../../../tokens/leaked/Leak";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { tableOf } from "../../scan/shownTable";
import { freshFilter } from "../../tokensShown";
import { monthText } from "./leakTitle";
import { monthFilter } from "./monthFilter";
import { findWords } from "./words/findWords";

/** Without hashes, the month that a token names is what is left to narrow by. */
export function Narrowed({ leak, scanning, onView }: ExtraTabProps & { leak: Leak }) {
  const { locale } = useWords();
  const text = useWordsOf(findWords);
  const found = tableOf(scanning.shown);
  const { made } = leak;
  if (!made || !found) return null;
  const rows = madeInMonth(leak, found.table, found.moment);
  if (!rows) return null;
  const show = () => onView({ tab: "tokens", ...freshFilter(monthFilter(made, found.moment)) });
  return (
    <div className="button-row">
      <span>{text.ofMonth(rows.length, monthText(made, locale))}</span>
      {rows.length > 0 ? <Button onClick={show} text={text.showThem} /> : null}
    </div>
  );
}
