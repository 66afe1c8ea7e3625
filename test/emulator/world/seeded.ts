import { createHash } from "node:crypto";

/** A repeatable source of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Always the same GUID for the same words. */
export function seededGuid(...words: readonly (string | number)[]): string {
  const hex = createHash("sha256").update(words.join("\n")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A GUID that carries its index, so that a lazily created item is found without creating all of them. */
export function indexedGuid(kind: string, index: number): string {
  return seededGuid(kind, index).slice(0, 24) + index.toString(16).padStart(12, "0");
}

export function indexOfGuid(kind: string, guid: string): number | undefined {
  const index = Number.parseInt(guid.slice(24), 16);
  return Number.isSafeInteger(index) && indexedGuid(kind, index) === guid.toLowerCase() ? index : undefined;
}

export function isGuid(value: unknown): value is string {
  return typeof value === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
}
