import type { JournalStore } from "../../journal/JournalStore";
import { keptJobs } from "../../journal/keptJobs";
import { LatestSights } from "../../kept-scan/LatestSights";
import { readKeptSightings, type KeptSighting } from "../../kept-scan/readKeptSightings";
import type { Sighting } from "../../kept-scan/Sighting";
import type { ScanStore } from "../../store/ScanStore";
import { revocationReader } from "./revocationReader";

/** What was seen of tokens since they were scanned, as far as this browser knows. */
export interface Sightings {
  readonly kept: readonly KeptSighting[];
  /** What revocations, cut off or not, have recorded in the journal, and is not kept beside the scan yet. */
  readonly inJournal: readonly Sighting[];
}

/** `journal`: what the store's journal holds, if it has been read already. Never rejects: what cannot be read is missing. */
export async function readSightings(
  store: (ScanStore & Pick<JournalStore, "readAll">) | undefined,
  organizationId: string,
  now: Date,
  journal?: readonly unknown[],
): Promise<Sightings> {
  const [kept, entries] = await Promise.all([
    readKeptSightings(store, now),
    journal ?? store?.readAll().catch(() => []) ?? [],
  ]);
  const known = new LatestSights(kept.map(({ sighting }) => sighting));
  return { kept, inJournal: known.add(seenGoneIn(entries, organizationId).filter(({ at }) => at <= now)) };
}

/** Tokens that a journal's revocations saw gone, ended jobs included. */
function seenGoneIn(stored: readonly unknown[], organizationId: string): Sighting[] {
  return keptJobs(stored, revocationReader)
    .filter((job) => job.organizationId === organizationId)
    .flatMap(({ plan, steps }) =>
      steps.flatMap(({ at, step: { state, tokens } }) => {
        const authorizationIds = tokens.flatMap((place) => plan[place]?.authorizationId ?? []);
        return state === "gone" ? [{ authorizationIds, state, at }] : [];
      }),
    );
}
