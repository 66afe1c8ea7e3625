const controls = "button, a, input, select, textarea, label, tr, [role], [tabindex]";

let isGuarding = false;
// Held weakly: the button of a closed panel would keep the panel in memory, and all that it showed.
let pressed: WeakRef<Element> | undefined;
let held: WeakRef<Element> | undefined;

/**
 * From now on, the second click of a double click counts only where the first one landed, and a held Enter only where
 * it went down. Without this, whoever double-clicks a confirmation also clicks what lies behind it.
 */
export function guardInput(): void {
  if (isGuarding) return;
  isGuarding = true;
  for (const type of ["mousedown", "mouseup", "click", "dblclick"] as const)
    window.addEventListener(type, onMouse, true);
  window.addEventListener("keydown", onKey, true);
}

function onMouse(event: MouseEvent): void {
  const control = controlOf(event.target);
  // A keyboard's or a script's click has no count.
  if (event.detail > 1) stopUnless(control === pressed?.deref(), event);
  else if (event.type === "mousedown") pressed = control && new WeakRef(control);
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "Enter" && event.key !== " ") return;
  const control = controlOf(event.target);
  if (event.repeat) stopUnless(control === held?.deref(), event);
  else held = control && new WeakRef(control);
}

function stopUnless(isMeant: boolean, event: Event): void {
  if (isMeant) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function controlOf(target: EventTarget | null): Element | undefined {
  return target instanceof Element ? (target.closest(controls) ?? target) : undefined;
}
