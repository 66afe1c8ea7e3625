import type { JournalStore } from "./JournalStore";

/** The right to be the only page that writes. */
export interface JournalLock {
  /** Aborts when another page took it, as may happen to one that slept. */
  readonly lost: AbortSignal;
  /** Whether it is still held. */
  confirm(): Promise<boolean>;
  release(): Promise<void>;
}

/** The part of `navigator.locks` that is used. */
export interface Locks {
  request(
    name: string,
    options: { readonly ifAvailable: true },
    held: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

export interface LockOptions {
  readonly store: JournalStore;
  /** Absent or refusing where the page is sandboxed: then a lease in the store takes its place. */
  readonly locks: Locks | undefined;
  readonly name: string;
  /** Names this page among all that ever ran. */
  readonly holder: string;
  readonly now: () => Date;
  /** Waits; resolves early when the signal aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
