/** Longest text of a plan's file, in characters of UTF-16: more than 200,000 tokens. A file has at least as many bytes. */
export const longestPlan = 60_000_000;
