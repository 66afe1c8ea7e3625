import { displayName } from "../../tokens/text/displayText";
import type { RevocationReport } from "./RevocationReport";

export interface NotedToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly validTo: Date | undefined;
}

/** What to tell one owner, since Azure DevOps tells them nothing. */
export interface OwnerNote {
  readonly owner: string;
  readonly ownerName: string;
  readonly ownerMail: string | undefined;
  /** Tokens that were confirmed gone. */
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
