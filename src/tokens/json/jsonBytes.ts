/** Bytes that a value takes as JSON in UTF-8. Counted, not encoded: a report of 100,000 tokens asks this of each. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Both halves of a pair take two bytes; JSON has no half alone.
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < 0x800 || isHalf ? 1 : 2;
  }
  return bytes;
}
