import type { Owner } from "./OwnedToken";
import { Protection, type ProtectedList } from "./ProtectedList";

/** Each of the two lists; a longer one is not read. */
export const mostProtected = 5_000;
const longestPerson = 320;

/** An owner as the settings list them: by email address if there is a usable one, else by descriptor. */
export function entryOf({ mailAddress, principalName, descriptor }: Owner): string {
  const isUsable = (text: string | undefined): text is string =>
    text !== undefined && text.length <= longestPerson && /^[^\s<>\p{Cc}]+@[^\s<>\p{Cc}]+$/u.test(text);
  return [mailAddress, principalName].find(isUsable) ?? descriptor;
}

/** Everything on the list that protects this owner, under whatever name. */
export function entriesFor(owner: Owner, { people }: ProtectedList): readonly string[] {
  return people.filter((entry) => new Protection({ people: [entry], tokens: [] }).coversOwner(owner));
}

/** The list with these entries too, each once. */
export function withProtected(list: ProtectedList, more: ProtectedList): ProtectedList {
  const { people, tokens } = withoutProtected(more, list);
  return { people: [...list.people, ...unique(people)], tokens: [...list.tokens, ...unique(tokens)] };
}

/** The list without these entries. Case is ignored. */
export function withoutProtected(list: ProtectedList, less: ProtectedList): ProtectedList {
  return { people: minus(list.people, less.people), tokens: minus(list.tokens, less.tokens) };
}

function minus(all: readonly string[], some: readonly string[]): readonly string[] {
  const gone = new Set(some.map(plain));
  return all.filter((entry) => !gone.has(plain(entry)));
}

function unique(entries: readonly string[]): readonly string[] {
  return [...new Map(entries.map((entry) => [plain(entry), entry])).values()];
}

const plain = (entry: string) => entry.trim().toLowerCase();
