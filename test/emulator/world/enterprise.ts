import type { LazyUsers } from "./Directory";
import { personWith } from "./people";
import { plainToken } from "./plainTokens";
import { indexedGuid, indexOfGuid, seededRandom } from "./seeded";
import type { Token } from "./Token";
import type { LazyTokens } from "./TokenStore";
import type { User } from "./User";

const day = 86_400_000;
const given = [
  "Ada",
  "Bo",
  "Carmen",
  "Dev",
  "Elif",
  "Femi",
  "Gus",
  "Hedda",
  "Ivo",
  "Jun",
  "Kaia",
  "Luz",
  "Mads",
  "Nia",
];
const family = [
  "Abara",
  "Bergkvist",
  "Castellan",
  "Duarte",
  "Eklund",
  "Farouk",
  "Grimaldi",
  "Holt",
  "Ishimoto",
];
/** How tokens are spread over ten consecutive people: some have none, one has a third of them. */
const shares = [0, 1, 1, 2, 3, 4, 5, 7, 10, 17];
const sharesOfTen = 50;
const mostRecent = 5_000;

export interface EnterpriseSize {
  readonly userCount: number;
  readonly tokenCount: number;
}

/** A large organization whose people and tokens are created on demand, always the same. */
export function enterprise(size: EnterpriseSize, now: Date): { users: LazyUsers; tokens: LazyTokens } {
  const users = lazyUsers(size.userCount, now);
  const firstTokenOf = (user: number) =>
    Math.floor((size.tokenCount * sharesBefore(user)) / Math.max(1, sharesBefore(size.userCount)));
  const make = (descriptor: string): readonly Token[] => {
    const index = indexOfDescriptor(descriptor);
    const owner = users.find(descriptor);
    if (index === undefined || owner === undefined) return [];
    const first = firstTokenOf(index);
    const length = firstTokenOf(index + 1) - first;
    return Array.from({ length }, (_, step) => plainToken("enterprise token", first + step, owner, now));
  };
  /** Recently requested people: whoever revokes will ask for them again soon. */
  const recent = new Map<string, readonly Token[]>();
  const tokens: LazyTokens = {
    of(descriptor) {
      const known = recent.get(descriptor);
      if (known) return known;
      if (recent.size >= mostRecent) recent.clear();
      const made = make(descriptor);
      recent.set(descriptor, made);
      return made;
    },
    find(authorizationId) {
      const index = indexOfGuid("enterprise token", authorizationId);
      if (index === undefined || index >= size.tokenCount) return undefined;
      const owner = lastWhere(size.userCount, (user) => firstTokenOf(user) <= index);
      return plainToken("enterprise token", index, users.at(owner), now);
    },
  };
  return { users, tokens };
}

function lazyUsers(count: number, now: Date): LazyUsers {
  const find = (index: number | undefined) =>
    index === undefined || index >= count ? undefined : lazyPerson(index, now);
  return {
    count,
    at: (index) => lazyPerson(index, now),
    find: (descriptor) => find(indexOfDescriptor(descriptor)),
    findById: (id) => find(indexOfGuid("enterprise user", id)),
  };
}

function lazyPerson(index: number, now: Date): User {
  const random = seededRandom(index);
  const joined = 30 + random() * 2000;
  const seen = random();
  const first = given[index % given.length] ?? "";
  const last = family[Math.floor(index / given.length) % family.length] ?? "";
  const lastAccessed =
    seen < 0.04 ? undefined : new Date(now.getTime() - Math.round(seen ** 3 * joined * day));
  return personWith(
    indexedGuid("enterprise user", index),
    `${first} ${last} ${index}`,
    `${first}.${last}.${index}`.toLowerCase(),
    {
      dateCreated: new Date(now.getTime() - Math.round(joined * day)),
      lastAccessed,
    },
  );
}

function indexOfDescriptor(descriptor: string): number | undefined {
  const id = Buffer.from(descriptor.replace(/^aad\./, ""), "base64url").toString("utf8");
  return indexOfGuid("enterprise user", id);
}

function sharesBefore(user: number): number {
  const ofThisTen = shares.slice(0, user % shares.length).reduce((sum, share) => sum + share, 0);
  return Math.floor(user / shares.length) * sharesOfTen + ofThisTen;
}

/**
 * The last index below `count` that passes the test, given that all indices up to some point pass and none
 * after it.
 */
function lastWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
