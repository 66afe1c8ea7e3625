/** Asks the browser to save a text as a file. A frame may forbid it without a word, so nobody learns whether it was saved. */
export function downloadText(content: string, fileName: string, type: string): void {
  // A spreadsheet takes a CSV without this mark for one of the system's old code pages.
  const mark = type === "text/csv" ? "\uFEFF" : "";
  const url = URL.createObjectURL(new Blob([mark, content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the next minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
