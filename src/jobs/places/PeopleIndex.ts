import type { Person } from "../../tokens/places/Person";

/** Finds, without comparing with each of many people, those whom a list may name. `isSamePerson` decides. */
export class PeopleIndex {
  private readonly people = new Map<string, Person[]>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      for (const key of keysOf(person)) {
        const same = this.people.get(key);
        if (same) same.push(person);
        else this.people.set(key, [person]);
      }
    }
  }

  /** Everyone who shares an id, a descriptor or a sign-in name with one of those listed. */
  like(...listed: readonly (Partial<Person> | undefined)[]): ReadonlySet<Person> {
    return new Set(
      listed.flatMap((one) => (one ? keysOf(one).flatMap((key) => this.people.get(key) ?? []) : [])),
    );
  }
}

/** In lower case; a descriptor that differs only by case is found too, and told apart later. */
function keysOf({ id, descriptor, principalName }: Partial<Person>): string[] {
  return [id, descriptor, principalName].flatMap((key) => (key ? [key.toLowerCase()] : []));
}
