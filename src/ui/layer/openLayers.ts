import type { Layer } from "./Layer";
import { returnFocus } from "./returnFocus";
import { guardInput } from "./guardInput";

/** From the lowest to the one on top. */
const layers: Layer[] = [];

/** Where the focus returns to when a layer that is about to open closes again. */
export function wayBackFromHere(): Element[] {
  const way: Element[] = [];
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) way.push(at);
  // What opened it may itself be in a layer that closes meanwhile; a link in the address opens one with no focus at all.
  const below = layers[layers.length - 1]?.wayBack ?? document.querySelectorAll("main");
  return [...way, ...below];
}

/** Puts a layer on top. The result takes it away and returns the focus. */
export function addLayer(layer: Layer): () => void {
  guardInput();
  if (layers.length === 0) window.addEventListener("keydown", onKeyDown, true);
  layers.push(layer);
  return () => {
    layers.splice(layers.indexOf(layer), 1);
    if (layers.length === 0) window.removeEventListener("keydown", onKeyDown, true);
    returnFocus(layer.wayBack);
  };
}

/**
 * Escape closes the layer on top, wherever the focus is. The kit hears it only inside the layer, and not on its buttons,
 * which drop the focus instead; a button that was just disabled has lost it.
 */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.isComposing || isForPopup(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  // One press closes one layer, however long the key is held.
  if (!event.repeat) layers[layers.length - 1]?.dismiss();
}

/** Whether a list or menu that hangs over the layer is what Escape closes. */
function isForPopup(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const callout = target.closest(".bolt-callout");
  if (callout && !callout.matches(".bolt-panel, .bolt-dialog-callout")) return true;
  return target.matches("[aria-expanded=true]:is([aria-haspopup], [role=combobox])");
}
