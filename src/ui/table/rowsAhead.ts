/** CSS pixels. */
const ahead = 224;

/**
 * How many rows of this height, in CSS pixels, a table draws beyond each edge of the screen, and a third of those it draws
 * first. Each costs one to three milliseconds: so what fits below the filters comes first, and what a larger screen has
 * room for follows with the next frame.
 */
export function rowsAhead(rowHeight: number): number {
  return Math.ceil(ahead / rowHeight);
}
