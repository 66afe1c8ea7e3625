import type { JournalLock, LockOptions } from "./JournalLock";

/** How long a lease holds without renewal, and how often it is renewed, in milliseconds. */
export const leaseMs = 30_000;
const heartbeatMs = 10_000;

/** Takes a lease in the store and keeps renewing it. `undefined` if another page has it. Rejects if the store fails. */
export async function takeLease({
  store,
  holder,
  now,
  wait,
}: Omit<LockOptions, "locks" | "name">): Promise<JournalLock | undefined> {
  let renewal = Promise.resolve(true);
  const renew = () => {
    renewal = store.takeLease(holder, now().getTime(), now().getTime() + leaseMs);
    return renewal;
  };
  if (!(await renew())) return undefined;
  const lost = new AbortController();
  const released = new AbortController();
  const confirm = async () => {
    if (lost.signal.aborted) return false;
    // A failing store does not stop a job, just as a missing one does not: see `openJournal`.
    const isHeld = await renew().catch(() => true);
    if (!isHeld) lost.abort();
    return isHeld;
  };
  const beat = async () => {
    while (!released.signal.aborted && !lost.signal.aborted) {
      await wait(heartbeatMs, released.signal);
      if (!released.signal.aborted) await confirm();
    }
  };
  void beat();
  return {
    lost: lost.signal,
    confirm,
    async release() {
      released.abort();
      // A renewal on its way must not arrive after the release: it would hold the lease for nobody.
      await renewal.catch(() => undefined);
      await store.releaseLease(holder);
    },
  };
}
