import type { Steps } from "../../tokens/steps/Steps";
import { utf8Bytes } from "../../tokens/text/utf8Bytes";
import { readContent } from "./content/readContent";
import { evidenceFormat, evidenceVersion, type Evidence, type EvidenceContent } from "./Evidence";
import { evidenceToJson } from "./evidenceToJson";
import { hashInSteps } from "./hashOfJson";
import { EvidenceTooLarge, longestEvidence } from "./longestEvidence";

/** The report that a new one follows. `hash` is `null` where that report is known to have been, but cannot be read. */
export interface EvidenceBefore {
  readonly number: number;
  readonly hash: string | null;
}

/**
 * Seals a report. Only what a report may say goes into it: members that are not part of `EvidenceContent` are left out,
 * and what looks like a token's value becomes asterisks.
 * @param previous The report before it in the chain; `undefined` for the first one.
 * @param mostBytes Of its file.
 * @throws TypeError naming the place of a member that is missing or of another shape; `EvidenceTooLarge`.
 */
export function* sealEvidence(
  content: EvidenceContent,
  previous: EvidenceBefore | undefined,
  mostBytes = longestEvidence,
): Steps<Evidence> {
  const report = {
    format: evidenceFormat,
    version: evidenceVersion,
    number: (previous?.number ?? 0) + 1,
    previous: previous?.hash ?? null,
    content: yield* readContent(content),
  } as const;
  const evidence = { ...report, hash: yield* hashInSteps(report) };
  let bytes = 0;
  for (const part of evidenceToJson(evidence)) {
    bytes += utf8Bytes(part);
    if (bytes > mostBytes) throw new EvidenceTooLarge();
    yield;
  }
  return evidence;
}
