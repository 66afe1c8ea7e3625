import { bytesPerHash } from "./storedHash";

const lettersPerHash = 20;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const noLetter = 64;

/** The six bits that each character stands for, in the alphabet for addresses too. */
const sixBits = new Uint8Array(128).fill(noLetter);
[...alphabet].forEach((letter, bits) => (sixBits[letter.charCodeAt(0)] = bits));
[..."-_"].forEach((letter, at) => (sixBits[letter.charCodeAt(0)] = 62 + at));

/**
 * The 15 bytes of a hash written as 20 characters of base64. `undefined` for any other text, and for zeros, which no
 * secret's hash is. It runs for each token of an organization: `atob` and patterns would take several times as long.
 */
export function packHash(hash: string): Uint8Array | undefined {
  if (hash.length !== lettersPerHash) return undefined;
  const bytes = new Uint8Array(bytesPerHash);
  let any = 0;
  for (let letter = 0, at = 0; letter < lettersPerHash; letter += 4, at += 3) {
    const [a, b, c, d] = [
      bitsAt(hash, letter),
      bitsAt(hash, letter + 1),
      bitsAt(hash, letter + 2),
      bitsAt(hash, letter + 3),
    ];
    if (((a | b | c | d) & noLetter) !== 0) return undefined;
    const word = (a << 18) | (b << 12) | (c << 6) | d;
    bytes[at] = word >> 16;
    bytes[at + 1] = word >> 8;
    bytes[at + 2] = word;
    any |= word;
  }
  return any === 0 ? undefined : bytes;
}

function bitsAt(hash: string, at: number): number {
  return sixBits[hash.charCodeAt(at)] ?? noLetter;
}
