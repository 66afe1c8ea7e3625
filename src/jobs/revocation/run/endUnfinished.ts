import { openJournal } from "../../journal/openJournal";
import type { RevocationEnvironment } from "./RevocationEnvironment";
import { revocationReader } from "./revocationReader";

/**
 * Ends a job with nothing left to revoke. If another page is writing the journal, or it cannot be written, it stays as
 * it is and the next visit checks again.
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
