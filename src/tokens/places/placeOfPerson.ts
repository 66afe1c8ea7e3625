import type { ListedPlace } from "./ListedPlace";
import { isSamePerson, type Person } from "./Person";
import type { Place } from "./Place";
import type { Project } from "./Project";

/** The place as one that this person made or changed last; `undefined` if it was somebody else. */
export function placeOfPerson(
  listed: ListedPlace,
  person: Person,
  project: Project | undefined,
): Place | undefined {
  const by = deedOf(listed, person);
  if (!by) return undefined;
  const { kind, id, name, secrets, url, changedAt, madeAt } = listed;
  return { kind, id, name, project, by, changedAt: changedAt ?? madeAt, secrets, url };
}

function deedOf(listed: ListedPlace, person: Person): Place["by"] | undefined {
  const hasMade = isSamePerson(listed.madeBy, person);
  const hasChanged = isSamePerson(listed.changedBy, person);
  if (hasMade && hasChanged) return isUnchanged(listed) ? "made" : "both";
  if (hasMade) return "made";
  return hasChanged ? "changed" : undefined;
}

/** What was never changed is listed as last changed when it was made. */
function isUnchanged({ madeAt, changedAt }: ListedPlace): boolean {
  return madeAt !== undefined && changedAt?.getTime() === madeAt.getTime();
}
