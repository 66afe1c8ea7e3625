import type { OutcomeCounts } from "../report/OutcomeKind";

/**
 * How a run ended. `begun`: nothing was written after its start, so it runs in another tab, or its page was closed.
 * `discarded`: cut off, and not to be continued.
 */
export type RunEnding = "begun" | "ended" | "stopped" | "crashed" | "discarded";

export const runEndings: readonly RunEnding[] = ["begun", "ended", "stopped", "crashed", "discarded"];

/** What a list of revocations shows of one. */
export interface RunSummary {
  readonly id: string;
  readonly ending: RunEnding;
  readonly startedAt: Date;
  /** When this was written. */
  readonly writtenAt: Date;
  readonly byName: string;
  /** May be cut; the whole reason is in the report. Empty for own tokens. */
  readonly reason: string;
  readonly counts: OutcomeCounts;
  /** Number of documents that hold its tokens. */
  readonly parts: number;
}
