import type { RevocationEvent } from "../revocation/RevocationEvent";
import type { UnfinishedRevocation } from "../revocation/run/unfinishedRevocation";
import type { History } from "./History";
import { mergeLines } from "./mergeLines";
import type { RunEnding } from "./RunSummary";

/**
 * Writes how a revocation ended that was cut off: `seen` is what was found out since, without another run. Does nothing
 * if the history does not have it. Rejects if the history cannot be read or written.
 */
export async function settleRun(
  history: Pick<History, "read" | "keep">,
  { purpose, events }: Pick<UnfinishedRevocation, "purpose" | "events">,
  ending: RunEnding,
  writtenAt: Date,
  seen: readonly RevocationEvent[] = [],
): Promise<void> {
  const record = purpose && (await history.read(purpose.run));
  if (!record) return;
  const lines = mergeLines(record.report.lines, [...events, ...seen]);
  await history.keep({ id: record.summary.id, ending, writtenAt }, { ...record.report, lines });
}
