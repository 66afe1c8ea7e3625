import type { Person } from "./Person";
import type { Place } from "./Place";

/** A place as Azure DevOps lists it, whoever made it. */
export interface ListedPlace extends Pick<Place, "kind" | "id" | "name" | "secrets" | "url"> {
  /** Absent if it belongs to all projects. */
  readonly projectId: string | undefined;
  readonly madeBy: Partial<Person> | undefined;
  readonly madeAt: Date | undefined;
  /** Of the last change; some services repeat the making here, others leave it out. */
  readonly changedBy: Partial<Person> | undefined;
  readonly changedAt: Date | undefined;
}
