/**
 * Copies a text to the clipboard and returns whether that worked. The clipboard API may be blocked in a cross-site
 * frame, so the fallback selects the text in a field and runs the browser's copy command.
 * Call it from a click or key handler.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard API is missing or blocked in this frame.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "copy-field";
  document.body.append(field);
  // Not every browser moves the focus when text is selected, and only focused text is copied.
  field.focus();
  field.select();
  // Deprecated, but nothing else works in such frames. It returns false if nothing was copied.
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
