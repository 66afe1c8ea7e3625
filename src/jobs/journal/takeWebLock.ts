import type { JournalLock, Locks } from "./JournalLock";

/**
 * Takes the browser's lock, which the browser releases when the page goes away for any reason. `undefined`
 * where there are no locks.
 */
export function takeWebLock(locks: Locks, name: string): Promise<JournalLock | "busy" | undefined> {
  return new Promise((resolve) => {
    const lost = new AbortController();
    const request = async () => {
      await locks.request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve("busy");
          return Promise.resolve();
        }
        return new Promise<void>((release) => {
          resolve({
            lost: lost.signal,
            confirm: () => Promise.resolve(!lost.signal.aborted),
            release: () => Promise.resolve(release()),
          });
        });
      });
    };
    request().catch(() => {
      // Refused to this frame, or stolen after it was granted.
      lost.abort();
      resolve(undefined);
    });
  });
}
