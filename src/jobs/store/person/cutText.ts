import { jsonBytes } from "../../../tokens/json/jsonBytes";

/** Cuts a text into pieces of at most so many bytes each, counted as they are written in JSON. */
export function cutText(text: string, mostBytes: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + mostBytes);
    for (;;) {
      const over = jsonBytes(text.slice(start, end)) / mostBytes;
      if (over <= 1) break;
      end = start + Math.max(1, Math.floor((end - start) / Math.max(over, 1.02)));
    }
    // A pair of surrogates that is cut in two takes more bytes than a whole one.
    const isCut = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    if (isCut && end - 1 > start) end--;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
