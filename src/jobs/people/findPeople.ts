import type { Owner } from "../../tokens/organization/OwnedToken";
import { allPages } from "../pace/retry/allPages";
import { askWithRetries } from "../pace/retry/askWithRetries";
import { Gate, type GateOptions } from "../pace/Gate";
import { retryPolicies } from "../pace/retry/retryPolicies";
import type { UsersPage } from "../scan/ScanDoor";

/** What finding people needs from the service. */
export interface PeopleDoor {
  readUsers(continuationToken: string | undefined, signal?: AbortSignal): Promise<UsersPage>;
  /** People whose name or address starts with the text. */
  searchUsers(text: string, signal?: AbortSignal): Promise<readonly Owner[]>;
}

/** The people behind a list of addresses. Nothing is guessed: an address belongs to one person, or it is reported. */
export interface FoundPeople {
  readonly owners: readonly Owner[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly { readonly address: string; readonly owners: readonly Owner[] }[];
}

/**
 * Up to this many addresses are looked up one by one; for more, reading the whole list of users takes fewer
 * requests.
 */
const mostSingleQuestions = 20;

/** Finds people by complete email address or sign-in name, ignoring case. Rejects if the list cannot be read. */
export async function findPeople(
  addresses: readonly string[],
  door: PeopleDoor,
  options: GateOptions,
): Promise<FoundPeople> {
  const wanted = new Map(addresses.map((address) => [address.toLowerCase(), new Map<string, Owner>()]));
  const note = (owner: Owner) => {
    for (const name of [owner.mailAddress, owner.principalName]) {
      if (name !== undefined) wanted.get(name.toLowerCase())?.set(owner.descriptor, owner);
    }
  };
  const gate = new Gate(options);
  if (addresses.length <= mostSingleQuestions) {
    for (const address of addresses) {
      gate.throwIfStopped();
      const search = (signal: AbortSignal) => door.searchUsers(address, signal);
      (await askWithRetries(gate, search, retryPolicies.reading)).forEach(note);
    }
  } else {
    for await (const { owners } of allPages((token, signal) => door.readUsers(token, signal), gate))
      owners.forEach(note);
  }
  return sorted(addresses, wanted);
}

function sorted(
  addresses: readonly string[],
  found: ReadonlyMap<string, ReadonlyMap<string, Owner>>,
): FoundPeople {
  const matches = addresses.map((address) => ({
    address,
    owners: [...(found.get(address.toLowerCase())?.values() ?? [])],
  }));
  const single = matches.flatMap(({ owners }) => (owners.length === 1 ? owners : []));
  return {
    owners: [...new Map(single.map((owner) => [owner.descriptor, owner])).values()],
    unknown: matches.filter(({ owners }) => owners.length === 0).map(({ address }) => address),
    ambiguous: matches.filter(({ owners }) => owners.length > 1),
  };
}
