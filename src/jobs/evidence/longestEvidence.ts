/** Largest file of a sealed report, in bytes: more than 200,000 tokens. */
export const longestEvidence = 120_000_000;

/** The file of a report would be larger than that, so that nobody could check it. */
export class EvidenceTooLarge extends Error {}
