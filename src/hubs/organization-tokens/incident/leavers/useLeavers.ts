import * as React from "react";

import { revocableRows, type Leaver } from "../../../../jobs/leavers/Leaver";
import { leaversOf } from "../../../../jobs/leavers/leaversOf";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import { scannedOf } from "../../scan/shownTable";
import type { Shown } from "../../scan/useScan";

export interface NotedLeaver extends Leaver {
  /** Rows that could be revoked at some time since the page was opened: the note is about these, gone or not. */
  readonly noted: readonly number[];
}

/** The chosen people in the scan on screen, as far as that has read them. */
export function useLeavers(owners: readonly Owner[], shown: Shown, now: Date): readonly NotedLeaver[] {
  const seen = React.useRef<{ table: TokenColumns | undefined; rows: Set<number> }>();
  // What is shown is new whenever its table, which changes in place, has changed.
  return React.useMemo(() => {
    const scanned = scannedOf(shown);
    const failed = shown.kind === "live" ? shown.progress.failed : [];
    const leavers = leaversOf(owners, scanned, failed, now);
    if (seen.current?.table !== scanned?.table) seen.current = undefined;
    const { rows } = (seen.current ??= { table: scanned?.table, rows: new Set() });
    return leavers.map((leaver) => {
      const left = revocableRows(leaver);
      left.forEach((row) => rows.add(row));
      return { ...leaver, noted: [...left, ...leaver.rows.revoked.filter((row) => rows.has(row))] };
    });
  }, [owners, shown, now]);
}
