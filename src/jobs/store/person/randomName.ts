/** A name of 24 characters that nobody else has, fit for an id: `randomUUID` is missing where a page came over http. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
