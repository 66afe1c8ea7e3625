/** Puts lines together from parts that end anywhere. Linear, however long a line is. */
export class LineBuffer {
  private pieces: string[] = [];
  /** Characters of the line that has begun. */
  restLength = 0;

  /** The lines that this part ends, without their line feeds. Take them all before the next part. */
  *linesOf(part: string): Generator<string> {
    let start = 0;
    for (;;) {
      const end = part.indexOf("\n", start);
      this.keep(part.slice(start, end < 0 ? undefined : end));
      if (end < 0) return;
      start = end + 1;
      yield this.takeRest();
    }
  }

  /** What comes after the last line feed. */
  takeRest(): string {
    const line = this.pieces.join("");
    this.pieces = [];
    this.restLength = 0;
    return line;
  }

  private keep(piece: string): void {
    if (piece === "") return;
    this.pieces.push(piece);
    this.restLength += piece.length;
  }
}
