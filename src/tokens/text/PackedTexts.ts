/** Texts one after another, which a browser stores many times faster than a list. Lengths in UTF-16 units. */
export interface PackedTexts {
  readonly text: string;
  /** Together as long as the text. */
  readonly lengths: Uint32Array;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  return { text: texts.join(""), lengths: Uint32Array.from(texts, ({ length }) => length) };
}

export function unpackTexts({ text, lengths }: PackedTexts): readonly string[] {
  let end = 0;
  return Array.from(lengths, (length) => text.slice(end, (end += length)));
}
