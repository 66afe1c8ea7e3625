import type { AuditEntry } from "../../tokens/audit/AuditEntry";

/** A stretch of time, both ends included. */
export interface AuditRange {
  readonly start: Date;
  readonly end: Date;
}

export interface AuditLogPage {
  readonly entries: readonly AuditEntry[];
  /** How many rows of this page could not be read. */
  readonly unreadable: number;
}

/** Pages of the log, newest first. An entry may come twice. Rejects with an error that has a `kind`. */
export type ReadAuditLog = (range: AuditRange, signal: AbortSignal) => AsyncIterable<AuditLogPage>;
