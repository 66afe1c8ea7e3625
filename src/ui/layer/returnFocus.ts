const focusable = "button, [href], input, select, textarea, [tabindex='0']";

/**
 * Gives the focus back once the layer is gone, unless something else has taken it: to what opened the layer or, if that
 * is gone too (a row that was revoked, a button of an empty selection), to the nearest thing around it.
 */
export function returnFocus(wayBack: readonly Element[]): void {
  // By then, whatever opens in place of the layer has the focus.
  setTimeout(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    for (const place of wayBack) {
      if (!place.isConnected) continue;
      if ([place, ...place.querySelectorAll(focusable)].some(takesFocus)) return;
    }
  });
}

function takesFocus(element: Element): boolean {
  if (element instanceof HTMLElement) element.focus();
  return document.activeElement === element;
}
