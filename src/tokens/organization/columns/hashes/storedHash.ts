/** A hash by the C3ID standard is 20 characters of base64 without padding. */
export const bytesPerHash = 15;

/**
 * The hash in this row of packed hashes, in the standard alphabet of base64. `undefined` if its bytes are all zero or
 * the row is not there: no secret is known whose hash is zero, so zeros stand for "none".
 */
export function storedHash(packed: ArrayLike<number>, row: number): string | undefined {
  let bytes = "";
  const start = row * bytesPerHash;
  for (let at = 0; at < bytesPerHash; at++) bytes += String.fromCharCode(packed[start + at] ?? 0);
  return bytes === noHash ? undefined : btoa(bytes);
}

const noHash = "\0".repeat(bytesPerHash);
