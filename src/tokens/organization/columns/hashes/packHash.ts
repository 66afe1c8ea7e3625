import { bytesPerHash } from "./storedHash";

const lettersPerHash = 20;

/**
 * The 15 bytes of a hash written as 20 characters of base64, in the alphabet for addresses too. `undefined` for any other
 * text, and for zeros, which no secret's hash is. It runs for each token of an organization: `atob` and patterns would
 * take several times as long.
 */
export function packHash(hash: string): Uint8Array | undefined {
  if (hash.length !== lettersPerHash) return undefined;
  const bytes = new Uint8Array(bytesPerHash);
  let any = 0;
  for (let letter = 0, at = 0; letter < lettersPerHash; letter += 4) {
    let word = 0;
    for (let next = letter; next < letter + 4; next++) {
      const bits = sixBits(hash.charCodeAt(next));
      if (bits === undefined) return undefined;
      word = (word << 6) | bits;
    }
    any |= word;
    for (let shift = 16; shift >= 0; shift -= 8) bytes[at++] = word >> shift;
  }
  return any === 0 ? undefined : bytes;
}

/** The bits that a character stands for. */
function sixBits(code: number): number | undefined {
  // A to Z, a to z, 0 to 9, then + and /, or - and _ in their place.
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : undefined;
}
