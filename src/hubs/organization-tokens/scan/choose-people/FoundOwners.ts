import type { FoundPeople } from "../../../../jobs/people/findPeople";

/** Who was found for a list of addresses or a number of days, and who could not be. */
export interface FoundOwners extends FoundPeople {
  /** How many addresses were looked up; `undefined` if the search was not by address. */
  readonly asked: number | undefined;
  /** People whose last sign-in is unknown. */
  readonly notKnown: number;
}
