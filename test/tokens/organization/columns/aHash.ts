/** The hash of a made-up secret in the form of a C3ID: 15 bytes that say FAKE and its number, in base64. */
export function aHash(number: number): string {
  return btoa(`FAKE${String(number).padStart(11, "0")}`);
}
