import type { Steps } from "../../../tokens/steps/Steps";
import { readEntry } from "../../journal/readEntry";
import type { KeptRevocation } from "./revocationReader";
import { asItStands, type UnfinishedRevocation } from "./unfinishedRevocation";

/**
 * The revocation that a page is running in this organization, given that a page holds the journal. Only one page writes
 * at a time, so it is the one that wrote last. `jobs` are those of the `stored` entries.
 */
export function* findRunning(
  stored: readonly unknown[],
  jobs: readonly KeptRevocation[],
  organizationId: string,
): Steps<UnfinishedRevocation | undefined> {
  const last = stored.flatMap((value) => readEntry(value) ?? []).at(-1);
  const job = jobs.find(
    (kept) => kept.id === last?.job && kept.organizationId === organizationId && !kept.hasEnded,
  );
  return job && (yield* asItStands(job));
}
