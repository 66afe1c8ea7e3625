/** Byte order marks of UTF-16. https://encoding.spec.whatwg.org/#bom-sniff */
const marks = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** Enough to tell an encoding by. */
const sampleBytes = 4096;

/**
 * The text of a dropped file, for `findLeaks`: UTF-16 with its mark or by its many nulls, otherwise UTF-8. What is no
 * text at all is read as UTF-8 too: broken bytes become U+FFFD and every ASCII character, of which tokens are made,
 * stays. Does not throw for any bytes that fit into a string (512 MB).
 */
export function readLeakBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return marked?.encoding ?? encodingByNulls(bytes.subarray(0, sampleBytes));
}

/** Western text in UTF-16 has a null in nearly every pair, always on the same side. */
function encodingByNulls(sample: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const pairs = sample.length / 2;
  const nullsAt = (side: number) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [first, second] = [nullsAt(0), nullsAt(1)];
  if (second > pairs / 2 && first < pairs / 10) return "utf-16le";
  return first > pairs / 2 && second < pairs / 10 ? "utf-16be" : "utf-8";
}
