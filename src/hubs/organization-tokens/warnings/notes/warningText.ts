import type { WarnedOwner } from "../../../../jobs/warnings/warningNotes";
import { shownText } from "../../../../tokens/naming/shownText";
import { formatDate } from "../../../../ui/time/format";
import type { WarningWords } from "../words/en";

interface Announcement {
  /** As the page writes it. */
  readonly day: string;
  readonly organization: string;
  readonly reason: string;
}

/** The note to an owner: which tokens are to be revoked, on which day, why, and what to do until then. */
export function warningText(
  { ownerName, tokens }: WarnedOwner,
  { day, organization, reason }: Announcement,
  text: WarningWords["note"],
  locale: string,
): string {
  const lines = tokens.map(({ name, scopes, endsOn }) => {
    const facts = [scopes.join(" "), endsOn ? text.ends(formatDate(endsOn, locale)) : ""];
    return text.token(name || text.unnamed, facts.filter((fact) => fact !== "").join("; "));
  });
  return [
    text.hello(ownerName),
    "",
    text.what(organization, day, shownText(reason)),
    ...lines,
    "",
    text.next,
  ].join("\n");
}
