import type { JournalStore } from "../../../../src/jobs/journal/JournalStore";
import type { PlannedToken } from "../../../../src/jobs/revocation/PlannedToken";
import { RevocationJournal } from "../../../../src/jobs/revocation/run/RevocationJournal";
import { aJournal, noon } from "../../journal/aJournal";

export const head = { job: "job 1", actorId: "an id", organizationId: "an organization" };

/** A journal that has this plan, and what writes the revocation into it. */
export async function aKeptRevocation(
  store: JournalStore,
  plan: readonly PlannedToken[],
  given?: Parameters<typeof aJournal>[1],
) {
  const journal = await aJournal(store, given);
  const kept = await RevocationJournal.begin(journal, () => noon, head, plan);
  return { journal, kept };
}
