/** What the hub's frame reports, once. Times are in milliseconds since 1970. */
export interface Usable {
  readonly frameOpenedAt: number;
  /** When the element was in the document. */
  readonly thereAt: number;
  /** When it was drawn and the main thread was free to react to a click. */
  readonly usableAt: number;
  /** Files and requests that started before, in order. */
  readonly requests: readonly { readonly url: string; readonly beganMs: number; readonly endedMs: number }[];
}

declare function tellUsable(payload: string): void;

/** Runs in the frame before anything else, so it uses nothing outside itself. */
export function tellWhenUsable(selector: string): void {
  const now = () => performance.timeOrigin + performance.now();
  const tell = (thereAt: number) => {
    const requests = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => performance.timeOrigin + startTime <= thereAt)
      .map(({ name, startTime, duration }) => ({
        url: name,
        beganMs: startTime,
        endedMs: startTime + duration,
      }));
    tellUsable(JSON.stringify({ frameOpenedAt: performance.timeOrigin, thereAt, usableAt: now(), requests }));
  };
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    watch.disconnect();
    const thereAt = now();
    requestAnimationFrame(() => {
      // A message is handled after the frame was drawn, and after everything due before it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(thereAt);
      port2.postMessage(undefined);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}
