import * as React from "react";

import type { AuditReadingState } from "../../../../../jobs/audit/AuditReading";
import { blastRadius } from "../../../../../jobs/audit/blastRadius";
import type { TrailsProgress } from "../../../../../jobs/audit/TrailsProgress";
import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import { auditDays } from "../../../../../tokens/audit/AuditEntry";
import type { BlastLine } from "./BlastLine";

/** The lines of the table, for the whole plan and for what is not left out. Absent while the log has told nothing. */
export function useBlastLines(
  { progress, until }: AuditReadingState,
  { table, rows }: RevocationPreview,
  leftOut: ReadonlySet<number>,
): { whole: readonly BlastLine[] | undefined; lines: readonly BlastLine[] | undefined } {
  const known = progress && hasTold(progress) ? progress : undefined;
  const isKnown = known !== undefined;
  const rowOf = React.useMemo(
    () => (isKnown ? new Map(Array.from(rows, (row) => [table.ids.at(row).toLowerCase(), row])) : undefined),
    [isKnown, table, rows],
  );
  const whole = React.useMemo(
    () => (known && until && rowOf ? linesOf(known, until, rowOf) : undefined),
    [known, until, rowOf],
  );
  const lines = React.useMemo(() => whole?.map((line) => without(line, leftOut)), [whole, leftOut]);
  return { whole, lines };
}

/** A log that could not be read at all says nothing, not even that nothing acted. */
function hasTold({ entriesRead, state }: TrailsProgress): boolean {
  return entriesRead > 0 || state === "whole";
}

/** The days are counted back from the end of the log that was read, however long ago that was. */
function linesOf(progress: TrailsProgress, until: Date, rowOf: ReadonlyMap<string, number>): BlastLine[] {
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rowOf.get(id) ?? []);
  // A reading that was paused begins later than 90 days before its end: what is older is no longer kept.
  const isRead = progress.state === "whole";
  // Few of many tokens act: only these are looked at for each of the windows.
  const acting = progress.trails.acted(rowOf.keys(), auditDays, until).tokens;
  return blastRadius(progress, acting, until).map((window) => {
    const isAtLeast = !(isRead || window.isWhole) || progress.unreadable > 0;
    return {
      days: window.days,
      isAtLeast: { tokens: isAtLeast, addresses: isAtLeast || window.hasMoreAddresses },
      tokens: rowsOf(window.tokens),
      addresses: window.addresses.map(({ tokens }) => rowsOf(tokens)),
      clients: window.clients.map(({ kind, tokens }) => ({ kind, rows: rowsOf(tokens) })),
    };
  });
}

/** What is left out stays a client of the line, with fewer rows: its button does not go while it is used. */
function without(line: BlastLine, leftOut: ReadonlySet<number>): BlastLine {
  const kept = (rows: readonly number[]) => rows.filter((row) => !leftOut.has(row));
  return {
    ...line,
    tokens: kept(line.tokens),
    addresses: line.addresses.map(kept).filter((rows) => rows.length > 0),
    clients: line.clients.map(({ kind, rows }) => ({ kind, rows: kept(rows) })),
  };
}
