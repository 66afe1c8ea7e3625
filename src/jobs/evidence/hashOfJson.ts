import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { canonicalJson } from "../../tokens/json/canonicalJson";

/**
 * SHA-256 over the canonical JSON of a value, as 64 hexadecimal digits in lower case. Not from `crypto.subtle`, which is
 * missing where a page came over http.
 * @throws TypeError if JSON cannot say the value.
 */
export function hashOfJson(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** Whether the value is a hash as `hashOfJson` writes it. */
export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
