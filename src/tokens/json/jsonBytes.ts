import { utf8Bytes } from "../text/utf8Bytes";

/** Bytes that a value takes as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return utf8Bytes(JSON.stringify(value));
}
