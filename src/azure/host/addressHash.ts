import type { AddressQuery } from "./AddressQuery";

/** Stands for nothing: whether a host takes an empty hash is not known. */
const nothing = "-";

/** Nothing that we write is longer. */
const longest = 8_000;

/**
 * Values as the hash of an address, such as `status=expired&q=build~20server`. The escapes have a tilde where usual ones
 * have a percent sign, so that it makes no difference whether a host decodes the hash before it passes it on.
 */
export function writeHash(values: AddressQuery): string {
  const parts = Object.entries(values).map(([key, value]) => `${key}=${escape(value)}`);
  return parts.join("&") || nothing;
}

/** What is no value of ours is left out. */
export function readHash(hash: string): AddressQuery {
  const parts = hash.replace(/^#/, "").slice(0, longest).split("&");
  return Object.fromEntries(
    parts.flatMap((part) => {
      const [, key, value] = /^([a-z]\w*)=(.*)$/is.exec(part) ?? [];
      const text = unescape(value ?? "");
      return key === undefined || text === undefined ? [] : [[key, text]];
    }),
  );
}

function escape(value: string): string {
  return encodeURIComponent(value)
    .replace(/[~!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2C/g, ",")
    .replace(/%/g, "~");
}

function unescape(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replace(/~/g, "%"));
  } catch {
    // Cut off or made up.
    return undefined;
  }
}
