import { rowsAhead } from "../../../src/ui/table/rowsAhead";

/** The kit draws this many times as many rows first, and one more. */
const pagesAtFirst = 3;

test.each([56, 96, 152])(
  "rows %d pixels high are drawn a wheel turn ahead, and first as many as fill a screen below the filters, but few",
  (rowHeight) => {
    const ahead = rowsAhead(rowHeight);
    const first = pagesAtFirst * ahead + 1;
    expect(ahead * rowHeight).toBeGreaterThanOrEqual(200);
    expect(first * rowHeight).toBeGreaterThanOrEqual(700);
    expect(first).toBeLessThanOrEqual(13);
  },
);
