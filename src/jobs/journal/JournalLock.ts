import type { JournalStore } from "./JournalStore";

/** The right to be the only page that writes. */
export interface JournalLock {
  /** Aborts when another page takes it, which can happen to a page that was asleep. */
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
  /** The locks that any page of this browser holds, this one included. */
  query?(): Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

export interface LockOptions {
  readonly store: JournalStore;
  /** Missing, or refused where the page is sandboxed: a lease in the store then replaces it. */
  readonly locks: Locks | undefined;
  readonly name: string;
  /** Unique among all pages that ever ran. */
  readonly holder: string;
  readonly now: () => Date;
  /** Waits; resolves early when the signal aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
