const mark = "mozLz40\0";

/** Whether Firefox compressed this file, as it does with the sessions that it restores. */
export function isMozLz4(bytes: Buffer): boolean {
  return bytes.subarray(0, mark.length).toString("latin1") === mark;
}

/**
 * Unpacks such a file: the mark, the length as 32 bits, and one LZ4 block. A file that is still being written is
 * unpacked as far as it goes.
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export function unpackMozLz4(packed: Buffer): Buffer {
  const text = Buffer.alloc(packed.readUInt32LE(mark.length));
  let from = mark.length + 4;
  let to = 0;
  const lengthOf = (nibble: number) => {
    let length = nibble;
    for (let more = nibble === 15 ? 255 : 0; more === 255; length += more) more = packed[from++] ?? 0;
    return length;
  };
  while (from < packed.length) {
    const token = packed.readUInt8(from++);
    const literals = lengthOf(token >> 4);
    packed.copy(text, to, from, from + literals);
    from += literals;
    to += literals;
    if (from + 2 > packed.length) break;
    const distance = packed.readUInt16LE(from);
    from += 2;
    // Byte by byte, because a repetition may overlap with what it writes.
    for (let left = lengthOf(token & 15) + 4; left > 0 && to < text.length; left--, to++) {
      text[to] = text[to - distance] ?? 0;
    }
  }
  return text;
}
