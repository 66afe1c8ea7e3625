import { keptJobs } from "../../journal/keptJobs";
import { readEntry } from "../../journal/readEntry";
import { revocationReader } from "./revocationReader";
import { unfinishedOf, type UnfinishedRevocation } from "./unfinishedRevocation";

/**
 * The revocation of this organization that a page runs, given that one holds the journal: only one page writes at a time,
 * so it is the one that wrote last.
 */
export function findRunning(
  stored: readonly unknown[],
  organizationId: string,
): UnfinishedRevocation | undefined {
  const last = stored.flatMap((value) => readEntry(value) ?? []).at(-1);
  const job = keptJobs(stored, revocationReader).find(
    (kept) => kept.id === last?.job && kept.organizationId === organizationId && !kept.hasEnded,
  );
  return job && unfinishedOf(job);
}
