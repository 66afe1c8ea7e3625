import type { Host } from "../../../../azure/host/host";
import type { Evidence } from "../../../../jobs/evidence/Evidence";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import type { Words } from "../../../../ui/words/en";
import { shortFailure } from "../../../failure/shortFailure";
import { evidenceWords } from "../words/evidenceWords";
import type { CheckedPlace } from "./useCheck";

/** Whether the report is in the chain of whoever looks. One of somebody else is not, which is as it should be. */
export function placeSentence(
  { content }: Evidence,
  place: CheckedPlace,
  { user, organization }: Pick<Host, "user" | "organization">,
  words: Words,
): string {
  const text = evidenceWords.in(words.locale).check.place;
  if (typeof place !== "string") return text.unknown(shortFailure(place, words));
  if (place === "inChain") return text.inChain;
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const named = (name: string) => shorten(displayName(name), 60);
  if (!isSame(content.by.id, user.id)) return text.ofOther(named(content.by.displayName));
  if (!isSame(content.organization.id, organization.id))
    return text.elsewhere(named(content.organization.name));
  return text[place];
}
