import { shownText } from "../naming/shownText";
import { shorten } from "../text/displayText";
import type { CalendarEntry } from "./CalendarEntry";
import type { ExpiriesAhead } from "./expiriesAhead";

/** What the entries say, in one language. */
export interface EntryTexts {
  summary(name: string): string;
  namelessSummary: string;
  description(address: string, isRetirement: boolean): string;
}

interface Settings {
  readonly texts: EntryTexts;
  /** Whether the tokens' names may stand in the calendar. */
  readonly hasNames: boolean;
  /** Where this token's details open. */
  addressOf(authorizationId: string): string;
}

const longestName = 200;

/** An entry for each token that stops working: no scopes, and a name only if wanted. */
export function expiryEntries(
  dated: ExpiriesAhead["dated"],
  { texts, hasNames, addressOf }: Settings,
): CalendarEntry[] {
  return dated.map(({ token: { authorizationId, name }, day, isRetirement }) => {
    const shown = hasNames ? shorten(shownText(name), longestName) : "";
    const url = addressOf(authorizationId);
    return {
      // The same from every organization, so that a token for all of them is one entry.
      uid: `${authorizationId.toLowerCase()}@pat-steward`,
      day,
      summary: shown ? texts.summary(shown) : texts.namelessSummary,
      description: texts.description(url, isRetirement),
      url,
    };
  });
}
