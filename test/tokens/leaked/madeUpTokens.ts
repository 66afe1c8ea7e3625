import { randomBytes, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const base32 = "abcdefghijklmnopqrstuvwxyz234567";

/** A token of 84 characters that says aloud that it is none. Years from 2024, months 1 to 12. */
export function madeUpToken({ year = 2026, month = 11 } = {}): string {
  const random = Array.from({ length: 52 }, () => base62[randomInt(base62.length)]).join("");
  return `${random}JQQJ99${base62[year - 2024]}${base62[month - 1]}NOTREALTOKENFAKEAZDOFAKE`;
}

/** The same without the mark and the date; only its end shows what it would be. */
export function madeUpUnmarkedToken(): string {
  return madeUpToken().replace("JQQJ99", "aB3dE6");
}

const seeds = { person: 0xe0b9692d, application: 0x1019f92e };
/** In the characters 15 to 30, which are far from the checksum. */
const fakeMark = "notrealtokenfake";

/** An old token of 52 characters with a valid checksum, and with words in it that say that it is none. */
export function madeUpOldToken(issuedTo: keyof typeof seeds = "person", beginning = ""): string {
  const random = beginning + toBase32(randomBytes(32)).slice(beginning.length);
  const bytes = fromBase32(random.slice(0, 15) + fakeMark + random.slice(31));
  const checksumPlaces = [22, 8, 7, 2];
  const rest = bytes.filter((_, index) => !checksumPlaces.includes(index));
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE((crc32(rest) ^ seeds[issuedTo]) >>> 0);
  checksumPlaces.forEach((place, index) => bytes.set(checksum.subarray(index, index + 1), place));
  return toBase32(bytes);
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[parseInt(five.padEnd(5, "0"), 2)]).join("");
}

function fromBase32(text: string): Uint8Array {
  const bits = [...text].map((letter) => base32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from({ length: 32 }, (_, index) => parseInt(bits.slice(index * 8, index * 8 + 8), 2));
}
