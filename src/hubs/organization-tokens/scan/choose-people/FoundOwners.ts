import type { Owner } from "../../../../tokens/organization/OwnedToken";

/** Who was found for a list of addresses or a number of days, and who could not be. */
export interface FoundOwners {
  readonly owners: readonly Owner[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly { readonly address: string; readonly owners: readonly Owner[] }[];
  /** People whose last sign-in is unknown. */
  readonly notKnown: number;
}
