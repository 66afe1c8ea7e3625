/**
 * Characters that show nothing and may be in the midst of a token: the nulls of UTF-16 read as bytes, soft hyphens,
 * zero-width characters, marks of direction and of byte order. The default-ignorable ones of Unicode, without the rare.
 * @param code A UTF-16 code unit.
 */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return code === 0;
  if (code < 0x2000) return code === 0xad || code === 0x34f || code === 0x61c || code === 0x180e;
  if (code < 0xfe00)
    return (
      isBetween(code, 0x200b, 0x200f) || isBetween(code, 0x202a, 0x202e) || isBetween(code, 0x2060, 0x206f)
    );
  return code <= 0xfe0f || code === 0xfeff;
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
