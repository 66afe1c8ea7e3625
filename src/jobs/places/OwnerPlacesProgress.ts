import type { Owner } from "../../tokens/organization/OwnedToken";
import type { Failure } from "../pace/Failure";
import type { PlacesProgress } from "./PlacesProgress";

/** How far the search for the places of owners is: first who they are in those lists, then the lists. */
export interface OwnerPlacesProgress extends PlacesProgress {
  readonly ownersAsked: number;
  /** Of those, whom the search knows by their identity id, or has given up on. */
  readonly ownersLookedUp: number;
  /** Nothing was looked for of these. */
  readonly unidentified: readonly UnidentifiedOwner[];
}

export interface UnidentifiedOwner {
  readonly owner: Owner;
  readonly failure: Failure;
}
