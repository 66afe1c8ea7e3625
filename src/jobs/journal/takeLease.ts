import type { JournalLock, LockOptions } from "./JournalLock";

/** Milliseconds for which a lease holds without being renewed, and between two renewals. */
export const leaseMs = 30_000;
const heartbeatMs = 10_000;

/** Takes a lease in the store and keeps renewing it. `undefined` when another page has it. Rejects when the store fails. */
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
    // A job goes on where the store fails, as it does where there is none: see `openJournal`.
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
      // A renewal that is under way must not arrive after the release, and hold the lease for nobody.
      await renewal.catch(() => undefined);
      await store.releaseLease(holder);
    },
  };
}
