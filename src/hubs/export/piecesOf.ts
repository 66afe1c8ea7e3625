/** Characters: a piece takes a millisecond or two, and so does each piece again when the file is put together. */
const pieceLength = 1_048_576;

/**
 * A text that comes in parts, in pieces for a file or to be joined: a file made of one long text would hold up the page
 * for a second. It can pause after each part, and yields how many there were.
 */
export function* piecesOf<T>(
  parts: Iterable<string>,
  pieceOf: (text: string) => T,
): Generator<number, readonly T[], void> {
  const pieces: T[] = [];
  let [text, count] = ["", 0];
  for (const part of parts) {
    text += part;
    if (text.length >= pieceLength) {
      pieces.push(pieceOf(text));
      text = "";
    }
    yield ++count;
  }
  pieces.push(pieceOf(text));
  return pieces;
}
