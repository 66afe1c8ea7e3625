/** A browser may never be idle, or draw nothing and never say so. */
const longestWaitMs = 1_000;

/** Runs some work when the browser is idle, at the latest after a second. Safari has no idle callback. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: longestWaitMs });
  else setTimeout(work, 50);
}
