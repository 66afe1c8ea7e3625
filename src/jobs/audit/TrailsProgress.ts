import type { Failure } from "../pace/Failure";
import type { Trails } from "./Trails";

/** How far the reading of the audit log has come, and whether it ended and why. */
export type TrailsProgress = ReadSoFar & TrailsState;

export interface ReadSoFar {
  /** The same object in every event: it goes on counting. */
  readonly trails: Trails;
  /** Readable entries of every kind, with those that came twice. */
  readonly entriesRead: number;
  /** Rows that could not be read; a token's actions may be among them. */
  readonly unreadable: number;
  /** The log has been read back to here, from the end. Nothing is known of what is older. */
  readonly since: Date;
}

/**
 * `whole`: read to the beginning. Otherwise only back to `since`, because of the time limit (`timeUp`), because the log
 * no longer got older (`endless`), or because a request failed. Each can be gone on from.
 */
export type TrailsState =
  | { readonly state: "reading" | "whole" | "timeUp" | "endless" }
  | { readonly state: "failed"; readonly failure: Failure };
