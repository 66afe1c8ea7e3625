import { asciiText } from "./asciiText";
import { isAlphanumeric } from "./Run";

/** A part of what base64 encodes, as text. */
export interface Decoded {
  readonly text: string;
  /** The index of its first byte. */
  readonly at: number;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const values = new Uint8Array(128);
for (const [value, letter] of [...alphabet].entries()) values[letter.charCodeAt(0)] = value;
for (const letter of "+-") values[letter.charCodeAt(0)] = 62;
for (const letter of "/_") values[letter.charCodeAt(0)] = 63;

/**
 * Decodes base64 of either alphabet from `start` on, and gives the stretches of ASCII with that many letters and digits:
 * in pictures, in programs and in base64 that is read out of step there are none. Where the base64 really began is not
 * known when letters are stuck to it; one of four starts in a row is in step with it.
 * @param codes ASCII codes of base64 characters, without padding.
 * @param memory To decode into, three quarters of the length of `codes`. Most base64 holds nothing, and new memory for
 * each piece of it would take longer than all else.
 */
export function* decodeBase64(
  codes: Uint8Array,
  start: number,
  leastAlphanumeric: number,
  memory: Uint8Array,
): Generator<Decoded> {
  const size = decodeBytes(codes, start, memory);
  let [at, count] = [0, 0];
  for (let index = 0; index <= size; index++) {
    const byte = index < size ? (memory[index] ?? 0) : 0xff;
    if (byte < 0x80) {
      if (isAlphanumeric(byte)) count++;
      continue;
    }
    if (count >= leastAlphanumeric) yield { text: asciiText(memory.subarray(at, index)), at };
    at = index + 1;
    count = 0;
  }
}

/** How many bytes it made. */
function decodeBytes(codes: Uint8Array, start: number, memory: Uint8Array): number {
  let bits = 0;
  let bitCount = 0;
  let size = 0;
  for (let index = start; index < codes.length; index++) {
    bits = ((bits << 6) | (values[codes[index] ?? 0] ?? 0)) & 0xffff;
    bitCount += 6;
    if (bitCount < 8) continue;
    bitCount -= 8;
    memory[size++] = bits >> bitCount;
  }
  return size;
}
