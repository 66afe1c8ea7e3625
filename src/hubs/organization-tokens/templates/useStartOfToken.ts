import * as React from "react";

import { randomHex } from "../../../jobs/store/randomHex";
import { draftOfToken } from "../../../tokens/published/TemplateDraft";
import type { ExtraTabProps } from "../extra-tabs/ExtraTab";
import { isReading } from "../scan/isReading";
import { tableOf } from "../scan/shownTable";
import type { FormStart } from "./FormStart";

/** The form for a template like the token that the address names. */
export function useStartOfToken({ view, scanning }: Pick<ExtraTabProps, "view" | "scanning">): {
  start: FormStart | undefined;
  /** The scan does not have that token. */
  isMissing: boolean;
} {
  const { openToken } = view;
  const table = tableOf(scanning.shown)?.table;
  const version = table?.version;
  // The table changes in place; its version says when.
  const row = React.useMemo(
    () => (table && version !== undefined && openToken ? table.rowsWith([openToken])[0] : undefined),
    [table, version, openToken],
  );
  // Once it is open, what is typed stays, also while the scan goes on.
  const opened = React.useRef<{ readonly token: string; readonly start: FormStart }>();
  if (openToken === undefined) opened.current = undefined;
  else if (opened.current?.token !== openToken && table && row !== undefined) {
    const draft = draftOfToken(table.tokenAt(row));
    const shared = { before: undefined, isOfToken: true, showsProblems: false };
    opened.current = { token: openToken, start: { id: randomHex(8), draft, ...shared } };
  }
  const start = opened.current?.token === openToken ? opened.current?.start : undefined;
  const isMissing =
    openToken !== undefined && table !== undefined && row === undefined && !isReading(scanning.shown);
  return { start, isMissing };
}
