/** Does something while nobody waits for anything. Not every browser tells when it is idle. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work);
  else setTimeout(work, 50);
}
