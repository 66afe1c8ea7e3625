/**
 * A random number of so many bytes, in hexadecimal digits. `randomUUID` is missing where the page came over plain http,
 * as on some Servers.
 */
export function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
