import type { WarnedOwner } from "../../../../jobs/warnings/warningNotes";
import { shownText } from "../../../../tokens/naming/shownText";
import { formatDate } from "../../../../ui/time/format";
import type { WarningWords } from "../words/en";

interface Announcement {
  /** As the page writes it. */
  readonly day: string;
  readonly organization: string;
  readonly reason: string;
  /** Where the owner replaces this token; absent if they are not asked to. */
  readonly addressOf?: ((authorizationId: string) => string) | undefined;
}

/** The note to an owner: which tokens are to be revoked, on which day, why, and what to do until then. */
export function warningText(
  { ownerName, tokens }: WarnedOwner,
  { day, organization, reason, addressOf }: Announcement,
  text: WarningWords["note"],
  locale: string,
): string {
  const lines = tokens.flatMap(({ authorizationId, name, scopes, endsOn }) => {
    const facts = [scopes.join(" "), endsOn ? text.ends(formatDate(endsOn, locale)) : ""];
    const line = text.token(name || text.unnamed, facts.filter((fact) => fact !== "").join("; "));
    return addressOf ? [line, `  ${text.replaceIt(addressOf(authorizationId))}`] : [line];
  });
  return [
    text.hello(ownerName),
    "",
    text.what(organization, day, shownText(reason)),
    ...lines,
    "",
    addressOf ? text.nextReplace : text.next,
  ].join("\n");
}
