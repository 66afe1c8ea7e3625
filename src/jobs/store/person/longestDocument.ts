/** Longest document in bytes of JSON: under 32 KB, with room for what the service adds. */
export const longestDocument = 31_000;
