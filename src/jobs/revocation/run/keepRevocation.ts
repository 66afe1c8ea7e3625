import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextSet, type Texts } from "../../../tokens/text/TextSet";
import type { Journal } from "../../journal/Journal";
import { keptJobs } from "../../journal/keptJobs";
import { inSlices } from "../../slices/inSlices";
import type { PlannedToken } from "../PlannedToken";
import type { RevocationKeeping } from "./RevocationEnvironment";
import { RevocationJournal } from "./RevocationJournal";
import type { RevocationJob } from "./RevocationJob";
import { revocationReader, type KeptStep } from "./revocationReader";

/**
 * Continues a job from the journal, or stores it as a new one: a job that has ended there is over. What earlier runs
 * saw gone is stored with it, so that nobody's count falls back to what is left.
 */
export async function keepRevocation(
  job: RevocationJob,
  tokens: readonly PlannedToken[],
  journal: Journal,
  now: () => Date,
  { holder, actorId, organizationId }: RevocationKeeping,
): Promise<RevocationJournal> {
  const { keptAs } = job;
  if (keptAs && (await isUnfinished(journal, keptAs.id, organizationId))) {
    const kept = await RevocationJournal.resume(journal, now, keptAs.id, keptAs.tokens);
    // A step without tokens: other tabs take the job that wrote last to be the running one.
    await journal.step({ tokens: [], state: "planned" } satisfies KeptStep, now());
    return kept;
  }
  const id = `${now().toISOString()} ${job.runs} ${holder}`;
  const gone = new TextSet(job.gone);
  const all = await inSlices(withGone(job.plan.tokens, gone, tokens));
  job.keptAs = { id, tokens: all };
  const kept = await RevocationJournal.begin(
    journal,
    now,
    { job: id, actorId, organizationId },
    all,
    job.purpose,
  );
  if (gone.size > 0)
    kept.record({ authorizationIds: [...gone], progress: { state: "gone" }, at: seenGoneAt(job, now()) });
  return kept;
}

function* withGone(
  planned: readonly PlannedToken[],
  gone: Texts,
  tokens: readonly PlannedToken[],
): Steps<readonly PlannedToken[]> {
  if (gone.size === 0) return tokens;
  const all: PlannedToken[] = [];
  yield* inStretches(planned.length, (start, end) => {
    for (const token of planned.slice(start, end)) if (gone.has(token.authorizationId)) all.push(token);
  });
  return all.concat(tokens);
}

/** The earliest moment: a later scan has the last word on each of them. */
function seenGoneAt({ gone, outcomes }: RevocationJob, now: Date): Date {
  const times = gone.map((id) => (outcomes.of(id).stateAt ?? now).getTime());
  return new Date(times.reduce((least, time) => Math.min(least, time), now.getTime()));
}

async function isUnfinished(journal: Journal, id: string, organizationId: string): Promise<boolean> {
  const stored = await journal.readAll().catch(() => []);
  return (await inSlices(keptJobs(stored, revocationReader))).some(
    (kept) => kept.id === id && kept.organizationId === organizationId && !kept.hasEnded,
  );
}
