import type { JournalStore } from "./journalStore";

/** The part of `navigator.locks` that is needed. */
export interface Locks {
  request(
    name: string,
    options: { readonly ifAvailable: true },
    held: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** The right to be the only one who writes. */
export interface JournalLock {
  /** Aborts when somebody else took it, as may happen to a tab that slept. */
  readonly lost: AbortSignal;
  /** Whether it is held still. */
  confirm(): Promise<boolean>;
  release(): Promise<void>;
}

export interface LockOptions {
  readonly store: JournalStore;
  /** Absent or refusing where the page is sandboxed: then a lease in the store takes its place. */
  readonly locks: Locks | undefined;
  readonly name: string;
  /** Names this page among all that ever ran. */
  readonly holder: string;
  readonly now: () => Date;
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Milliseconds for which a lease holds without being renewed, and between two renewals. */
export const leaseMs = 30_000;
const heartbeatMs = 10_000;

/** `undefined` when another page has it. Rejects when the store fails. */
export async function takeLock(options: LockOptions): Promise<JournalLock | undefined> {
  const taken = options.locks && (await takeWebLock(options.locks, options.name));
  if (taken === "busy") return undefined;
  return taken ?? takeLease(options);
}

/** The browser gives it back by itself when the page goes, however it goes. `undefined` where there are no locks. */
function takeWebLock(locks: Locks, name: string): Promise<JournalLock | "busy" | undefined> {
  return new Promise((resolve) => {
    const request = async () => {
      await locks.request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve("busy");
          return Promise.resolve();
        }
        return new Promise<void>((release) => {
          resolve({
            lost: new AbortController().signal,
            confirm: () => Promise.resolve(true),
            release: () => Promise.resolve(release()),
          });
        });
      });
    };
    request().catch(() => resolve(undefined));
  });
}

async function takeLease({ store, holder, now, wait }: LockOptions): Promise<JournalLock | undefined> {
  const renew = () => store.takeLease(holder, now().getTime(), now().getTime() + leaseMs);
  if (!(await renew())) return undefined;
  const lost = new AbortController();
  const released = new AbortController();
  const confirm = async () => {
    if (lost.signal.aborted) return false;
    // A store that fails now lets nobody else take the lease either.
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
      await store.releaseLease(holder);
    },
  };
}
