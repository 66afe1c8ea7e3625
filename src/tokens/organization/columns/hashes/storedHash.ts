/** A hash by the C3ID standard is 20 characters of base64 without padding. */
export const bytesPerHash = 15;

/**
 * The hash in this row of packed hashes, in the standard alphabet of base64. `undefined` if its bytes are all zero or
 * the row is not there: no secret is known whose hash is zero, so zeros stand for "none". It runs for each token that is
 * written or shown: `btoa` would take several times as long.
 */
export function storedHash(packed: ArrayLike<number>, row: number): string | undefined {
  const start = row * bytesPerHash;
  let any = 0;
  for (let at = start, letter = 0; at < start + bytesPerHash; at += 3) {
    const word = ((packed[at] ?? 0) << 16) | ((packed[at + 1] ?? 0) << 8) | (packed[at + 2] ?? 0);
    any |= word;
    for (let shift = 18; shift >= 0; shift -= 6)
      letters[letter++] = alphabet.charCodeAt((word >> shift) & 63);
  }
  return any === 0 ? undefined : String.fromCharCode(...letters);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The characters of the hash that is being read: one array for all of them. */
const letters: number[] = Array.from({ length: 20 }, () => 0);
