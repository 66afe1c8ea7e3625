/** Characters: a piece takes less than a millisecond to make. */
const pieceLength = 262_144;
/** To put the file together takes a moment for each piece, so these are put together before. */
const piecesTogether = 32;

/**
 * A text that comes in parts, in a few pieces for a file or to be joined: a file made of one long text would hold up the
 * page for a second, and so would one made of thousands. It can pause after each part, and yields how many there were.
 * @param joined Makes one piece of a text, or of several pieces
 */
export function* piecesOf<T>(
  parts: Iterable<string>,
  joined: (some: readonly (string | T)[]) => T,
): Generator<number, readonly T[], void> {
  const pieces: T[] = [];
  let small: T[] = [];
  let [text, count] = ["", 0];
  for (const part of parts) {
    text += part;
    if (text.length >= pieceLength) {
      small.push(joined([text]));
      text = "";
    }
    if (small.length === piecesTogether) {
      pieces.push(joined(small));
      small = [];
    }
    yield ++count;
  }
  return [...pieces, joined([...small, text])];
}
