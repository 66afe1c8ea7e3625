/** Longest document in bytes of JSON: under 32 KB, with room for what the service adds. */
export const longestDocument = 31_000;

const encoder = new TextEncoder();

/** Bytes that this takes in a document. */
export function documentSize(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
