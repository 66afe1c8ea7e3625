import { countOutcomes } from "../report/OutcomeKind";
import { Outcomes } from "../revocation/Outcomes";
import type { UnfinishedRevocation } from "../revocation/run/unfinishedRevocation";
import { mergeLines } from "./mergeLines";
import type { RunRecord } from "./RunRecord";
import type { RunSummary } from "./RunSummary";

/** A run whose end is not in the history: the journal knows how far it came. */
export interface RunInJournal {
  readonly job: Pick<UnfinishedRevocation, "purpose" | "tokens" | "events">;
  /** Another tab is running it; otherwise it was cut off. */
  readonly isRunning: boolean;
}

/** Which of these is the run, if the history knows no end of it. */
export function inJournal(
  { id, ending }: RunSummary,
  known: RunInJournal | undefined,
): RunInJournal | undefined {
  return ending === "begun" && known?.job.purpose?.run === id ? known : undefined;
}

/** The counts of a run as the journal has them: the history has those of its start. */
export function summaryInJournal(run: RunSummary, { job: { tokens, events } }: RunInJournal): RunSummary {
  const outcomes = new Outcomes();
  for (const event of events) outcomes.record(event);
  const counts = countOutcomes(tokens.map(({ authorizationId }) => outcomes.of(authorizationId).progress));
  const before = Object.values(run.counts).reduce((sum, count) => sum + count, 0);
  // Protected tokens are in the plan, but not in the journal.
  return { ...run, counts: { ...counts, open: counts.open + Math.max(0, before - tokens.length) } };
}

/** The same for what was written of each token. */
export function recordInJournal(record: RunRecord, { job }: RunInJournal): RunRecord {
  return { ...record, report: { ...record.report, lines: mergeLines(record.report.lines, job.events) } };
}
