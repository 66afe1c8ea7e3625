import type { Owner } from "../../tokens/organization/OwnedToken";
import type { Person } from "../../tokens/places/Person";
import { failureOf } from "../pace/Failure";
import type { Gate } from "../pace/Gate";
import { inLanes } from "../pace/inLanes";
import { askWithRetries } from "../pace/retry/askWithRetries";
import { retryPolicies } from "../pace/retry/retryPolicies";
import type { OwnerPlacesProgress, UnidentifiedOwner } from "./OwnerPlacesProgress";
import type { PlaceDoor } from "./PlaceDoor";
import { PlaceSearch } from "./PlaceSearch";

/** What finding the places of owners needs from the service. */
export interface OwnerDoor {
  readonly places: PlaceDoor;
  /** The identity id behind a descriptor. */
  identityIdOf(descriptor: string, signal: AbortSignal): Promise<string>;
}

/** One search for the places of owners, and how far it is. */
export class OwnerSearch {
  private readonly people: Person[] = [];
  private readonly unidentified: UnidentifiedOwner[] = [];
  private search: PlaceSearch;

  constructor(
    private readonly owners: readonly Owner[],
    private readonly door: OwnerDoor,
    private readonly gate: Gate,
  ) {
    this.search = new PlaceSearch([], door.places, gate);
  }

  /** Rejects only with the reason of a stop. */
  async work(lanes: number): Promise<void> {
    await inLanes(this.owners, lanes, (owner) => this.identify(owner));
    // Without anybody to look for, the lists say nothing.
    if (this.people.length === 0) return;
    this.search = new PlaceSearch(this.people, this.door.places, this.gate);
    await this.search.work(lanes);
  }

  get progress(): OwnerPlacesProgress {
    return {
      ...this.search.progress,
      ownersAsked: this.owners.length,
      ownersLookedUp: this.people.length + this.unidentified.length,
      unidentified: [...this.unidentified],
    };
  }

  private async identify(owner: Owner): Promise<void> {
    const { descriptor, principalName } = owner;
    this.gate.throwIfStopped();
    try {
      const ask = (signal: AbortSignal) => this.door.identityIdOf(descriptor, signal);
      const id = await askWithRetries(this.gate, ask, retryPolicies.reading);
      this.people.push({ id, descriptor, principalName });
    } catch (error) {
      this.gate.throwIfStopped();
      this.unidentified.push({ owner, failure: failureOf(error) });
    }
  }
}
