/** Largest file of a sealed report, in bytes: more than 200,000 tokens. */
export const longestEvidence = 120_000_000;
