import { readContent } from "./content/readContent";
import { evidenceFormat, evidenceVersion, type Evidence, type EvidenceContent } from "./Evidence";
import { hashOfJson } from "./hashOfJson";

/** The report that a new one follows. `hash` is `null` where that report is known to have been, but cannot be read. */
export interface EvidenceBefore {
  readonly number: number;
  readonly hash: string | null;
}

/**
 * Seals a report. Only what a report may say goes into it: members that are not part of `EvidenceContent` are left out,
 * and what looks like a token's value becomes asterisks. 100,000 tokens take some seconds.
 * @param previous The report before it in the chain; `undefined` for the first one.
 * @throws TypeError naming the place of a member that is missing or of another shape.
 */
export function sealEvidence(content: EvidenceContent, previous: EvidenceBefore | undefined): Evidence {
  const report = {
    format: evidenceFormat,
    version: evidenceVersion,
    number: (previous?.number ?? 0) + 1,
    previous: previous?.hash ?? null,
    content: readContent(content),
  } as const;
  return { ...report, hash: hashOfJson(report) };
}
