import type { Person } from "../../tokens/places/Person";
import type { Place, PlaceKind } from "../../tokens/places/Place";
import type { Project } from "../../tokens/places/Project";
import type { Failure } from "../pace/Failure";

/** How far the search for places is, and what it leaves open. */
export interface PlacesProgress {
  /** Projects that are done with, even if some of their lists were not read. */
  readonly projectsRead: number;
  readonly projectsFound: number;
  /** Lists of places that were read to their end: two in each project, and the one of service hooks. */
  readonly listsRead: number;
  /** False while projects are still being found, and for good if their list broke off. */
  readonly areAllProjectsFound: boolean;
  /** Each place once for each of its people, even if several projects share it. */
  readonly places: readonly FoundPlace[];
  /** Kinds that were not looked at, or not in every project, and why: refused, or the projects are not known. */
  readonly notLooked: readonly { readonly kind: PlaceKind; readonly failure: Failure }[];
  /** Single projects in which a kind could not be looked at. */
  readonly failed: readonly FailedProject[];
  /** Rows, of projects or places, that could not be read. */
  readonly unreadable: number;
  /** When the search goes on, if Azure DevOps has it wait. */
  readonly waitingUntil: Date | undefined;
}

/** A place, and who of those looked for made or changed it. */
export interface FoundPlace extends Place {
  readonly person: Person;
}

export interface FailedProject {
  readonly kind: PlaceKind;
  readonly project: Project;
  readonly failure: Failure;
}
