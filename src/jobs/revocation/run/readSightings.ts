import type { Steps } from "../../../tokens/steps/Steps";
import type { JournalStore } from "../../journal/JournalStore";
import { keptJobs } from "../../journal/keptJobs";
import { inSlices } from "../../slices/inSlices";
import { LatestSights } from "../../kept-scan/LatestSights";
import { readKeptSightings, type KeptSighting } from "../../kept-scan/readKeptSightings";
import type { Sighting } from "../../kept-scan/Sighting";
import type { ScanStore } from "../../store/ScanStore";
import { revocationReader, type KeptRevocation } from "./revocationReader";

/** What was seen of tokens since they were scanned, as far as this browser knows. */
export interface Sightings {
  readonly kept: readonly KeptSighting[];
  /** What revocations, cut off or not, have recorded in the journal, and is not kept beside the scan yet. */
  readonly inJournal: readonly Sighting[];
}

/** `journal`: the jobs in the store's journal, if it has been read already. Never rejects: what cannot be read is missing. */
export async function readSightings(
  store: (ScanStore & Pick<JournalStore, "readAll">) | undefined,
  organizationId: string,
  now: Date,
  journal?: readonly KeptRevocation[],
): Promise<Sightings> {
  const [kept, jobs] = await Promise.all([readKeptSightings(store, now), journal ?? jobsIn(store)]);
  const known = new LatestSights();
  await inSlices(known.addInSteps(kept.map(({ sighting }) => sighting)));
  const seenGone = await inSlices(seenGoneIn(jobs, organizationId));
  const inJournal = await inSlices(known.addInSteps(seenGone.filter(({ at }) => at <= now)));
  return { kept, inJournal };
}

async function jobsIn(store: Pick<JournalStore, "readAll"> | undefined): Promise<readonly KeptRevocation[]> {
  const stored = await store?.readAll().catch(() => []);
  return inSlices(keptJobs(stored ?? [], revocationReader));
}

/** Tokens that a journal's revocations saw gone, ended jobs included. */
function* seenGoneIn(jobs: readonly KeptRevocation[], organizationId: string): Steps<Sighting[]> {
  const seen: Sighting[] = [];
  for (const { plan, steps } of jobs.filter((job) => job.organizationId === organizationId))
    for (const { at, step } of steps) {
      if (step.state !== "gone") continue;
      const authorizationIds = step.tokens.flatMap((place) => plan[place]?.authorizationId ?? []);
      seen.push({ authorizationIds, state: "gone", at });
      yield;
    }
  return seen;
}
