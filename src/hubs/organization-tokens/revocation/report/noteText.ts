import type { OwnerNote } from "../../../../jobs/report/ownerNotes";
import type { OrganizationWords } from "../../words/useOrganizationWords";
import { formatDate } from "../../../../ui/time/format";

type NoteWords = OrganizationWords["revoke"]["notes"];

/** What an owner should hear: which tokens, why, and how to go on. */
export function noteText(note: OwnerNote, text: NoteWords, locale: string): string {
  const tokens = note.tokens.map(({ name, scopes, validTo }) => {
    const facts = scopes.length === 0 ? text.noScopes : scopes.join(" ");
    const end = validTo ? `; ${formatDate(validTo, locale)}` : "";
    return text.token(name || text.unnamedToken, `${facts}${end}`);
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
