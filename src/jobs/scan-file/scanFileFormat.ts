/**
 * A scan file is JSON Lines in UTF-8: a head, a line for each person read with their tokens, a line for each who could
 * not be read, lists of descriptors and sign-ins, and an end with counts and the SHA-256 of all that comes before it.
 * People are in the order of their descriptors and tokens in that of their ids (both by code units), so that equal scans
 * give equal bytes, apart from times, which are in the head and in `listedAt` only.
 */
export const scanFileFormat = "pat-steward-scan";
export const scanFileVersion = 1;

/** What a reader takes at most, so that no file fills the memory: ten times the largest organizations. */
export const mostOfScanFile = {
  /** Characters, unpacked. */
  characters: 2 ** 30,
  /** Characters of a line: a person with 100,000 tokens. */
  line: 2 ** 25,
  people: 1_000_000,
  tokens: 4_000_000,
} as const;
