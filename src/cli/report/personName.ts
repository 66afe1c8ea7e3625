import { shownText } from "../../tokens/naming/shownText";
import type { Owner } from "../../tokens/organization/OwnedToken";
import { shorten } from "../../tokens/text/displayText";

/** Code points. */
const longest = 60;

/** Somebody's name in a report, or the descriptor if there is no name to show. */
export function personName({ displayName, descriptor }: Pick<Owner, "displayName" | "descriptor">): string {
  return shorten(shownText(displayName), longest) || shorten(shownText(descriptor), longest);
}
