import type { JournalStore } from "../journal/JournalStore";
import { keptJobs } from "../journal/keptJobs";
import { revocationReader } from "../revocation/run/revocationReader";
import type { ScanStore } from "../store/ScanStore";
import { LatestSights } from "./LatestSights";
import { readSighting } from "./readSighting";
import type { Sighting } from "./Sighting";

/** What was seen of tokens since they were scanned, as far as this browser knows. */
export interface Sightings {
  /** Kept beside the scan, with their keys in the store. */
  readonly kept: readonly { readonly key: number; readonly sighting: Sighting }[];
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
  const [stored, entries] = await Promise.all([
    store?.readSightings().catch(() => []) ?? [],
    journal ?? store?.readAll().catch(() => []) ?? [],
  ]);
  const kept = stored.flatMap(({ key, value }) => {
    const sighting = readSighting(value, now);
    return sighting ? [{ key, sighting }] : [];
  });
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
