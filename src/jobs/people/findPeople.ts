import type { Owner } from "../../tokens/organization/OwnedToken";
import { allPages } from "../pace/retry/allPages";
import { askWithRetries } from "../pace/retry/askWithRetries";
import { Gate } from "../pace/Gate";
import { retryPolicies } from "../pace/retry/retryPolicies";
import type { UsersPage } from "../scan/ScanDoor";
import { AddressBook } from "./AddressBook";
import type { FindOptions } from "./FindOptions";

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

/**
 * Finds people by complete email address or sign-in name, ignoring case; guests also by the mail address inside their
 * sign-in name. Rejects if the list cannot be read.
 */
export async function findPeople(
  addresses: readonly string[],
  door: PeopleDoor,
  { onProgress = () => undefined, ...options }: FindOptions,
): Promise<FoundPeople> {
  const book = new AddressBook(addresses);
  const gate = new Gate(options);
  if (addresses.length <= mostSingleQuestions) {
    for (const [done, address] of addresses.entries()) {
      onProgress({ kind: "addresses", done, of: addresses.length });
      for (const question of book.questionsFor(address)) {
        gate.throwIfStopped();
        const search = (signal: AbortSignal) => door.searchUsers(question, signal);
        (await askWithRetries(gate, search, retryPolicies.reading)).forEach((owner) => book.note(owner));
        if (book.ownersOf(address).length > 0) break;
      }
    }
  } else {
    let read = 0;
    for await (const { owners } of allPages((token, signal) => door.readUsers(token, signal), gate)) {
      owners.forEach((owner) => book.note(owner));
      onProgress({ kind: "users", read: (read += owners.length) });
    }
  }
  return sorted(addresses, book);
}

function sorted(addresses: readonly string[], book: AddressBook): FoundPeople {
  const matches = addresses.map((address) => ({ address, owners: book.ownersOf(address) }));
  const single = matches.flatMap(({ owners }) => (owners.length === 1 ? owners : []));
  return {
    owners: [...new Map(single.map((owner) => [owner.descriptor, owner])).values()],
    unknown: matches.filter(({ owners }) => owners.length === 0).map(({ address }) => address),
    ambiguous: matches.filter(({ owners }) => owners.length > 1),
  };
}
