import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { alikeRows } from "../../../tokens/alike/alikeRows";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { formatDate } from "../../../ui/time/format";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { alikeWords } from "./words/alikeWords";

export interface AlikeFootProps {
  table: TokenColumns;
  row: number;
  now: Date;
  /** Whether a row may be selected along with many others. */
  isFree(row: number): boolean;
  /** Selects the rows and shows the owner's tokens. */
  onSelect(rows: readonly number[]): void;
}

function WhereThereAreAny({ table, row, now, isFree, onSelect }: AlikeFootProps) {
  const { locale } = useWords();
  const text = useWordsOf(alikeWords);
  const { version } = table;
  // The table changes in place; its version says when.
  const rows = React.useMemo(
    () => (version < 0 ? [] : alikeRows(table, row, now)),
    [table, version, row, now],
  );
  const [newest, ...older] = rows;
  if (newest === undefined) return null;
  const chosen = older.filter(isFree);
  const { validFrom } = table.tokenAt(newest);
  return (
    <div>
      <p>
        {text.line(rows.length)} {validFrom ? `${text.newest(formatDate(validFrom, locale))} ` : null}
        {chosen.length > 0 ? text.check : text.notFree}
      </p>
      {chosen.length > 0 ? (
        <Button onClick={() => onSelect(chosen)} text={text.select(chosen.length)} />
      ) : null}
    </div>
  );
}

/** In a token's details: how many tokens of its owner are alike, and a way to select all but the newest. */
export const AlikeFoot = withWords(WhereThereAreAny, alikeWords);
