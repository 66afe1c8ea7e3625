import type { Owner } from "../../tokens/organization/OwnedToken";
import type { OwnerPlacesProgress } from "./OwnerPlacesProgress";
import { OwnerSearch, type OwnerDoor } from "./OwnerSearch";
import { reported, type ReportOptions } from "./reported";

/** Nobody waits long for this, and it must not slow down others. */
const mostLanes = 4;

/**
 * Where tokens of these owners may sit: the service connections, variable groups with secrets and service hooks that
 * they made or changed last, in every project that whoever asks may see. Each owner is first looked up by descriptor, at
 * most four at a time; then each list is read once, however many owners there are. Reports progress; the last report is
 * the result, and says who could not be looked up and what was not looked at. Rejects only with the signal's reason.
 */
export function findOwnerPlaces(
  owners: readonly Owner[],
  door: OwnerDoor,
  options: ReportOptions,
): AsyncGenerator<OwnerPlacesProgress> {
  return reported(
    (gate) => {
      const search = new OwnerSearch(owners, door, gate);
      return { work: search.work(mostLanes), progress: () => search.progress };
    },
    mostLanes,
    options,
  );
}
