import type { FoundBy } from "../../../jobs/incident/IncidentCase";

/** How a token came to the desk in this visit; after a reload its case says it. */
export interface Opened {
  readonly foundBy: FoundBy;
  readonly hashEnd?: string;
}
