/** Whether the browser would ask the person before the page is left. */
export function isAskedBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}
