import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const prefix = "CrossMicrosoftCorrelatingId:";
/** 20 characters of base64. */
const keptBytes = 15;

const encoder = new TextEncoder();
const initial = sha256.create();
const hasher = sha256.create();
const hash = new Uint8Array(hasher.outputLen);

/**
 * The C3ID of a secret, Microsoft's hash for speaking of a secret without giving it away: 20 characters of base64. The
 * secret cannot be computed from it. Synchronous, unlike the browser's own SHA-256: a log may hold thousands.
 * https://github.com/microsoft/security-utilities (CrossCompanyCorrelatingId)
 */
export function c3id(secret: string): string {
  const inner = bytesToHex(sha256Of(secret)).toUpperCase();
  return btoa(String.fromCharCode(...sha256Of(prefix + inner).subarray(0, keptBytes)));
}

/**
 * Valid until the next call: making a hasher and a result each time would take as long as the hashing itself. Nothing of
 * a secret stays behind, because the second hash of a C3ID overwrites the first.
 */
function sha256Of(text: string): Uint8Array {
  initial._cloneInto(hasher).update(encoder.encode(text)).digestInto(hash);
  return hash;
}
