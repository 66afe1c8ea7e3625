import { keptJobs } from "../../journal/keptJobs";
import { readEntry } from "../../journal/readEntry";
import { revocationReader } from "./revocationReader";
import { unfinishedOf, type UnfinishedRevocation } from "./unfinishedRevocation";

/**
 * The revocation that a page is running in this organization, given that a page holds the journal. Only one page writes
 * at a time, so it is the one that wrote last.
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
