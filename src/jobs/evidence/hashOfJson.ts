import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { canonicalJson, canonicalParts } from "../../tokens/json/canonicalJson";
import type { Steps } from "../../tokens/steps/Steps";

/**
 * SHA-256 over the canonical JSON of a value, as 64 hexadecimal digits in lower case. Not from `crypto.subtle`, which is
 * missing where a page came over http.
 * @throws TypeError if JSON cannot say the value.
 */
export function hashOfJson(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** Characters that are hashed at a time: less than a millisecond's work. */
const charactersAtOnce = 32_768;

/** The same hash of a value that is too large to be written in one piece. */
export function* hashInSteps(value: unknown): Steps<string> {
  const hash = sha256.create();
  let pending = "";
  for (const part of canonicalParts(value)) {
    pending += part;
    if (pending.length < charactersAtOnce) continue;
    hash.update(utf8ToBytes(pending));
    pending = "";
    yield;
  }
  return bytesToHex(hash.update(utf8ToBytes(pending)).digest());
}

/** Whether the value is a hash as `hashOfJson` writes it. */
export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
