/** What has to be an entity: HTML, and the end of a cell, which not every program takes escaped. */
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };

/** Whatever else means something in some Markdown. */
const marks = /[\\`*_~[\](){}#!@$^=+:.]/g;

/**
 * One line of text, for Markdown: no markup, no HTML, no link (also none that a program makes of an address or a number
 * by itself), no formula, and no end of a cell.
 */
export function markdownText(text: string): string {
  return text.replace(marks, "\\$&").replace(/[&<>|]/g, (mark) => entities[mark] ?? mark);
}
