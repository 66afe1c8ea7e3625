import type { OwnerNote } from "../../../../jobs/report/ownerNotes";
import { displayName } from "../../../../tokens/text/displayText";
import type { ReportWords } from "./words/en";
import { formatDate } from "../../../../ui/time/format";

/** The note to an owner: which tokens were revoked, why, and what to do next. */
export function noteText(note: OwnerNote, text: ReportWords["notes"], locale: string): string {
  const tokens = note.tokens.map(({ tokenName, scopes, validTo }) => {
    const facts = scopes.length === 0 ? text.noScopes : scopes.join(" ");
    const end = validTo ? `; ${formatDate(validTo, locale)}` : "";
    return text.token(displayName(tokenName) || text.unnamedToken, `${facts}${end}`);
  });
  return [
    text.hello(note.ownerName),
    "",
    text.revoked(note.organizationName, note.reason),
    ...tokens,
    "",
    text.next,
  ].join("\n");
}
