/** Anything longer is not a cell with a line break, but a quote that is never closed. */
const longestCell = 2_000;

/**
 * The lines of a text; a quoted cell may contain line breaks, as in RFC 4180. Takes linear time: each search for the
 * end of a cell stops at the next quote or, within a cell of doubled quotes, after `longestCell` characters.
 */
export function* recordsOf(text: string): Generator<string> {
  const marks = /["\r\n]/g;
  let start = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') marks.lastIndex = endOfCell(text, mark.index) ?? mark.index + 1;
    else {
      if (mark.index > start) yield text.slice(start, mark.index);
      start = mark.index + 1;
    }
  }
  if (start < text.length) yield text.slice(start);
}

/** Where the cell that this quote opens ends, if it does open one. */
function endOfCell(text: string, open: number): number | undefined {
  if (open > 0 && !/[,;|\t\r\n\uFEFF]/.test(text.charAt(open - 1))) return undefined;
  let close = text.indexOf('"', open + 1);
  // A doubled quote is one that belongs to the cell.
  while (close >= 0 && close - open < longestCell && text[close + 1] === '"')
    close = text.indexOf('"', close + 2);
  const isClosed = close >= 0 && close - open < longestCell && /^[,;|\t\r\n ]?$/.test(text.charAt(close + 1));
  return isClosed ? close + 1 : undefined;
}
