/**
 * Puts a text on the clipboard and tells the truth about it. A frame of another site may be forbidden the clipboard
 * interface, so a selected field and the browser's own copy command come second; its result is what counts.
 * Must be called from a click or a key.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard interface here, or not allowed in this frame.
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
  // Selecting does not focus in every browser, and only what has the focus is copied.
  field.focus();
  field.select();
  // Deprecated and without a successor that works in such frames; it returns false when nothing was copied.
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
