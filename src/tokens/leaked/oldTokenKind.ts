/** Characters of an old token: `a` to `z` and `2` to `7`, five bits each. */
export const oldTokenLength = 52;
/** They make 32 bytes; the last half byte is not looked at. */
const byteCount = 32;
/** Where among them the checksum is, its lowest byte first. */
const checksumBytes = [22, 8, 7, 2] as const;

/** What the checksum differs by from the CRC-32 of the other bytes. */
const personSeed = 0xe0b9692d;
const applicationSeed = 0x1019f92e;

/**
 * Whom an old token was issued to, by its checksum; nothing if the 52 characters from `start` are none. One in two
 * billion other texts of that shape passes.
 * https://github.com/microsoft/security-utilities (SEC101/102)
 * @param codes ASCII codes, of which those from `start` are all in `a-z2-7`.
 */
export function oldTokenKind(codes: Uint8Array, start = 0): "person" | "application" | undefined {
  const { shares, base } = (table ??= makeTable());
  let difference = base;
  for (let place = 0; place < oldTokenLength; place++) {
    difference ^= shares[place * 32 + valueOf(codes[start + place] ?? 0)] ?? 0;
  }
  if (difference >>> 0 === personSeed) return "person";
  return difference >>> 0 === applicationSeed ? "application" : undefined;
}

/**
 * A CRC is linear: what each character at each place adds to the difference between checksum and CRC is the same in
 * every token. Looked up, and not computed anew, because in megabytes of letters a token may begin at each of them.
 */
interface Table {
  readonly shares: Int32Array;
  readonly base: number;
}

let table: Table | undefined;

function makeTable(): Table {
  const values = new Uint8Array(oldTokenLength);
  const base = differenceOf(values);
  const shares = new Int32Array(oldTokenLength * 32);
  for (let index = 0; index < shares.length; index++) {
    const place = Math.floor(index / 32);
    values[place] = index % 32;
    shares[index] = differenceOf(values) ^ base;
    values[place] = 0;
  }
  return { shares, base };
}

/** 0 to 31. */
function valueOf(code: number): number {
  return code >= 0x61 ? code - 0x61 : code - 0x32 + 26;
}

function differenceOf(values: Uint8Array): number {
  const bytes = bytesOf(values);
  const rest = bytes.filter((_, index) => !checksumBytes.some((one) => one === index));
  const checksum = checksumBytes.reduce((sum, index, place) => sum | ((bytes[index] ?? 0) << (8 * place)), 0);
  return checksum ^ crc32(rest);
}

function bytesOf(values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(byteCount);
  for (let bit = 0; bit < byteCount * 8; bit++) {
    const isSet = ((values[Math.floor(bit / 5)] ?? 0) >> (4 - (bit % 5))) & 1;
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (isSet << (7 - (bit & 7)));
  }
  return bytes;
}

/** The CRC-32 of ZIP and PNG, bit by bit: it runs only for the table. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}
