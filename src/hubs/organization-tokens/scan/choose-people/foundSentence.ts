import type { FoundOwners } from "./FoundOwners";
import type { ChoosePeopleWords } from "./words/en";

/** How many of how many were found, and what those numbers leave out. */
export function foundSentence(found: FoundOwners, text: ChoosePeopleWords): string {
  const { owners, unknown, ambiguous, asked, notKnown } = found;
  const sentences = [];
  if (owners.length === 0) sentences.push(text.foundPeople(0));
  else if (asked === undefined) sentences.push(text.foundPeople(owners.length));
  else {
    const matched = asked - unknown.length - ambiguous.length;
    sentences.push(text.foundOf(matched, asked));
    if (owners.length < matched) sentences.push(text.belongTo(owners.length));
  }
  if (notKnown > 0) sentences.push(text.signInNotKnown(notKnown));
  return sentences.join(" ");
}
