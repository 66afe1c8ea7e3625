import { addressIn } from "./addressIn";
import { isHeading } from "./isHeading";
import { Leftovers } from "./Leftovers";
import { mostAddresses, type PeopleList } from "./PeopleList";
import { recordsOf } from "./recordsOf";

/** Reads a whole text in one go, which is fast enough for typing. See `readPeople`. */
export function parsePeople(text: string): PeopleList {
  const steps = readPeople(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Words, separated as in an address list, prose, a table or a page's markup. */
const words = /[^\s\p{Cc},;|<>()[\]{}"“”„«»，；、]+/gu;

/** Words or lines between two pauses: about a millisecond. */
const stepSize = 1_000;

/**
 * Reads the addresses in a text: one per line, from Outlook, CSV or prose. A line with an address is understood,
 * whatever else it says; one without is reported, unless it is a table's heading. Works in steps, in linear time.
 */
export function* readPeople(text: string): Generator<undefined, PeopleList> {
  const addresses = new Map<string, string>();
  const leftovers = new Leftovers();
  let leftOut = 0;
  let done = 0;
  for (const record of recordsOf(text)) {
    let isUnderstood = false;
    for (const [word] of record.includes("@") ? record.matchAll(words) : []) {
      if (++done % stepSize === 0) yield;
      const address = addressIn(word);
      if (address === undefined) continue;
      isUnderstood = true;
      const key = address.toLowerCase();
      if (addresses.size < mostAddresses) addresses.set(key, addresses.get(key) ?? address);
      else if (!addresses.has(key)) leftOut++;
    }
    if (!isUnderstood && !isHeading(record)) leftovers.note(record);
    if (++done % stepSize === 0) yield;
  }
  const { shown, left } = leftovers;
  return { addresses: [...addresses.values()], notUnderstood: shown, notUnderstoodLeft: left, leftOut };
}
