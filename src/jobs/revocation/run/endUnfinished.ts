import { openJournal } from "../../journal/openJournal";
import type { RevocationEnvironment } from "./RevocationEnvironment";
import { revocationReader } from "./revocationReader";

/**
 * Ends a job of which nothing is left. A journal that another page writes, or that cannot be written, stays as it is:
 * then the next visit looks again.
 */
export async function endUnfinished(
  job: string,
  { journal, now, wait }: Pick<RevocationEnvironment, "journal" | "now" | "wait">,
): Promise<void> {
  const opening = journal && (await openJournal({ ...journal, now, wait }));
  if (opening?.state !== "open") return;
  opening.journal.resume({ job, jobKind: revocationReader.jobKind });
  await opening.journal.end();
  await opening.journal.close();
}
