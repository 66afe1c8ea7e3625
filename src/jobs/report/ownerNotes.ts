import type { ReportLine, RevocationReport } from "./RevocationReport";

/** What to tell one owner, since Azure DevOps tells them nothing. */
export interface OwnerNote {
  readonly owner: string;
  readonly ownerName: string;
  readonly ownerMail: string | undefined;
  /** Tokens that were confirmed gone. */
  readonly tokens: readonly ReportLine[];
  readonly reason: string;
  readonly organizationName: string;
}

/** One note per owner who lost a token, in the order of the report. */
export function ownerNotes(report: RevocationReport): OwnerNote[] {
  const notes = new Map<string, OwnerNote & { tokens: ReportLine[] }>();
  for (const line of report.lines) {
    if (line.state !== "gone") continue;
    const { owner, ownerName, ownerMail } = line;
    const { reason, organizationName } = report;
    const note = notes.get(owner) ?? { owner, ownerName, ownerMail, tokens: [], reason, organizationName };
    note.tokens.push(line);
    notes.set(owner, note);
  }
  return [...notes.values()];
}
