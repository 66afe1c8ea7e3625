/** A browser may never be idle, or stop drawing without saying so. */
const longestWaitMs = 1_000;

/** Runs some work when the browser is idle, after a second at the latest. Safari has no idle callback. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: longestWaitMs });
  else setTimeout(work, 50);
}
