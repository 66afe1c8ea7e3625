import type { JournalEntry } from "./JournalEntry";

/** Where the journal of one organization is kept. Every call may reject: storage can be full, forbidden or gone. */
export interface JournalStore {
  /** Bytes in an entry come back as bytes; without it, an entry is kept as JSON. */
  readonly keepsBytes?: true;
  /** Resolves when the entry would survive a crash; a step, where there is `flush`, when it is in line to be written. */
  append(entry: JournalEntry): Promise<void>;
  /** Where writes are dear, steps are collected. Resolves when all of them would survive a crash. */
  flush?(): Promise<void>;
  /** Everything in the order it was appended, unchecked. */
  readAll(): Promise<readonly unknown[]>;
  /** Deletes the entries of a job. */
  forget(job: string): Promise<void>;
  /** Takes or renews the right to write, in one step. False while another holder has it. */
  takeLease(holder: string, nowMs: number, untilMs: number): Promise<boolean>;
  /** Who has the right to write, and until when; unchecked. */
  readLease(): Promise<unknown>;
  /** Gives up the right to write, if the holder has it. */
  releaseLease(holder: string): Promise<void>;
}
