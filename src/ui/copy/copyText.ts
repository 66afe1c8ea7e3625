/**
 * Copies a text to the clipboard and returns whether that worked. The clipboard API may be blocked in a cross-site
 * frame, so the fallback runs the browser's copy command.
 * Call it from a click or key handler.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard API is missing or blocked in this frame.
    return copyByCommand(text);
  }
}

/**
 * Hands the text over in the command's event. It never enters an element: it may be a secret, and browsers write what
 * form controls hold to disk.
 */
function copyByCommand(text: string): boolean {
  let isTaken = false;
  const handOver = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    isTaken = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const putBack = selectSomething();
  document.addEventListener("copy", handOver, { capture: true });
  // Deprecated, but nothing else works in such frames. It returns false when nothing was copied.
  const isCopied = document.execCommand("copy");
  document.removeEventListener("copy", handOver, { capture: true });
  putBack();
  return isCopied && isTaken;
}

/** The command does nothing without a selection. Returns a function that restores the person's own. */
function selectSomething(): () => void {
  const selection = getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const something = document.createElement("span");
  something.className = "copy-mark";
  something.textContent = ".";
  document.body.append(something);
  selection?.selectAllChildren(something);
  return () => {
    something.remove();
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
  };
}
