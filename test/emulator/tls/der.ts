/** The few DER forms that a certificate consists of (ITU-T X.690). Tags are ASN.1's. */
export const tags = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  objectId: 0x06,
  text: 0x0c,
  sequence: 0x30,
  set: 0x31,
  time: 0x18,
  /** `[n]` around something, and `[n]` in place of its type. */
  inside: (number: number) => 0xa0 + number,
  instead: (number: number) => 0x80 + number,
} as const;

/** Tag, length and content. */
export function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

export function sequence(...parts: readonly Buffer[]): Buffer {
  return der(tags.sequence, ...parts);
}

/** "1.2.840": the first two numbers share a byte, the others are in base 128. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(tags.objectId, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** Whole bytes only: no bits of the last byte are unused. */
export function bits(content: Buffer): Buffer {
  return der(tags.bits, Buffer.from([0]), content);
}

export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/g, "");
  return der(tags.time, Buffer.from(digits, "ascii"));
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100 ? Buffer.from([0x81, length]) : Buffer.from([0x82, length >> 8, length & 0xff]);
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
