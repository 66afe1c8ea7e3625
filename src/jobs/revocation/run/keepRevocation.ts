import type { Journal } from "../../journal/Journal";
import { keptJobs } from "../../journal/keptJobs";
import type { PlannedToken } from "../PlannedToken";
import type { RevocationKeeping } from "./RevocationEnvironment";
import { RevocationJournal } from "./RevocationJournal";
import type { RevocationJob } from "./RevocationJob";
import { revocationReader, type KeptStep } from "./revocationReader";

/** Continues a job from the journal, or stores these tokens as a new one: a job that has ended there is over. */
export async function keepRevocation(
  job: RevocationJob,
  tokens: readonly PlannedToken[],
  journal: Journal,
  now: () => Date,
  { holder, actorId, organizationId }: RevocationKeeping,
): Promise<RevocationJournal> {
  const { keptAs } = job;
  if (keptAs && (await isUnfinished(journal, keptAs.id, organizationId))) {
    const kept = RevocationJournal.resume(journal, now, keptAs.id, keptAs.tokens);
    // A step without tokens: other tabs take the job that wrote last to be the running one.
    await journal.step({ tokens: [], state: "planned" } satisfies KeptStep, now());
    return kept;
  }
  const id = `${now().toISOString()} ${job.runs} ${holder}`;
  job.keptAs = { id, tokens };
  return RevocationJournal.begin(journal, now, { job: id, actorId, organizationId }, tokens);
}

async function isUnfinished(journal: Journal, id: string, organizationId: string): Promise<boolean> {
  const stored = await journal.readAll().catch(() => []);
  return keptJobs(stored, revocationReader).some(
    (kept) => kept.id === id && kept.organizationId === organizationId && !kept.hasEnded,
  );
}
