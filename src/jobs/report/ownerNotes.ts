import { displayName } from "../../tokens/text/displayText";
import type { RevocationReport } from "./report";

export interface NotedToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly validTo: Date | undefined;
}

/** What one owner should hear, since Azure DevOps does not tell them. */
export interface OwnerNote {
  readonly owner: string;
  readonly ownerName: string;
  readonly ownerMail: string | undefined;
  /** Those that were seen gone. */
  readonly tokens: readonly NotedToken[];
  readonly reason: string;
  readonly organizationName: string;
}

/** One note per owner who lost a token, in the order of the report. */
export function ownerNotes(report: RevocationReport): OwnerNote[] {
  const notes = new Map<string, OwnerNote & { tokens: NotedToken[] }>();
  for (const line of report.lines) {
    if (line.state !== "gone") continue;
    const { owner, ownerName, ownerMail } = line;
    const { reason, organizationName } = report;
    const note = notes.get(owner) ?? { owner, ownerName, ownerMail, tokens: [], reason, organizationName };
    note.tokens.push({ name: displayName(line.tokenName), scopes: line.scopes, validTo: line.validTo });
    notes.set(owner, note);
  }
  return [...notes.values()];
}

/** Windows hands on about 2,000 characters of an address; longer ones are cut or refused. */
export const longestMailto = 1_900;

const mailAddress = /^[^\s@,;<>"?&]+@[^\s@,;<>"?&]+$/;

/**
 * An address that opens a new message. A body that would make it too long is cut, which is said so that the person can
 * copy the whole. `undefined` when there is no usable mail address.
 */
export function mailtoUrl(
  to: string | undefined,
  subject: string,
  body: string,
): { readonly url: string; readonly isCut: boolean } | undefined {
  if (to === undefined || !mailAddress.test(to)) return undefined;
  const start = `mailto:${encoded(to).replaceAll("%40", "@")}?subject=${encoded(subject.slice(0, 200))}&body=`;
  const characters = [...body.replace(/\r?\n/g, "\r\n")];
  let url = start;
  for (const [index, character] of characters.entries()) {
    const next = encoded(character);
    if (url.length + next.length > longestMailto) return { url, isCut: index < characters.length };
    url += next;
  }
  return { url, isCut: false };
}

/** Half a character, which nothing can encode, becomes the sign for an unknown one. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
