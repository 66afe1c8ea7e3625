/**
 * Asks the browser to save a text, or its parts one after the other, as a file. A frame may block it silently, so the
 * page never learns whether it was saved.
 */
export function downloadText(content: string | readonly BlobPart[], fileName: string, type: string): void {
  // Without this mark, a spreadsheet reads a CSV in a legacy code page.
  const mark = type === "text/csv" ? "\uFEFF" : "";
  const url = URL.createObjectURL(new Blob([mark, content].flat(), { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by the next minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
