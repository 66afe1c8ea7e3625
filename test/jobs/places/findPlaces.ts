import type { Person } from "../../../src/tokens/places/Person";
import type { PlaceDoor } from "../../../src/jobs/places/PlaceDoor";
import type { PlacesProgress } from "../../../src/jobs/places/PlacesProgress";
import { PlaceSearch } from "../../../src/jobs/places/PlaceSearch";
import { reported, type ReportOptions } from "../../../src/jobs/places/reported";

/** Nobody waits long for this, and it must not slow down others. */
const mostLanes = 4;

/**
 * Where tokens of these people may sit: the service connections, variable groups with secrets and service hooks that
 * they made or changed last, in every project that whoever asks may see. However many people: each list is read once.
 * Reports progress; the last report is the result, and says what was not looked at. Rejects only with the signal's
 * reason. Leaving the iteration stops it too.
 */
export function findPlaces(
  people: readonly Person[],
  door: PlaceDoor,
  options: ReportOptions,
): AsyncGenerator<PlacesProgress> {
  return reported(
    (gate) => {
      const search = new PlaceSearch(people, door, gate);
      return { work: search.work(mostLanes), progress: () => search.progress };
    },
    mostLanes,
    options,
  );
}
