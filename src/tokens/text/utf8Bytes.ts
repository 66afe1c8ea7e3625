/**
 * Bytes that a text takes in UTF-8, if every surrogate in it has its pair, as in JSON. Counted, not encoded: a report of
 * 100,000 tokens asks this of each of them.
 */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Each half of a pair takes two bytes.
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < 0x800 || isHalf ? 1 : 2;
  }
  return bytes;
}
