/**
 * Tells this page from every other that ever ran, as text of 32 hexadecimal digits. `randomUUID` is missing where the
 * page came over plain http, as on some Servers.
 */
export const thisPage = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, "0"),
).join("");
