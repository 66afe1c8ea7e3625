import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const prefix = "CrossMicrosoftCorrelatingId:";
/** 20 characters of base64. */
const keptBytes = 15;

/**
 * The C3ID of a secret, Microsoft's hash for speaking of a secret without giving it away: 20 characters of base64. The
 * secret cannot be computed from it. Synchronous, unlike the browser's own SHA-256: a log may hold thousands.
 * https://github.com/microsoft/security-utilities (CrossCompanyCorrelatingId)
 */
export function c3id(secret: string): string {
  const inner = bytesToHex(sha256(utf8ToBytes(secret))).toUpperCase();
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(prefix + inner)).subarray(0, keptBytes)));
}
