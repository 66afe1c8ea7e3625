import type { Steps } from "../../tokens/steps/Steps";
import { countOutcomes, failuresFirstInSteps, type OutcomeCounts } from "./OutcomeKind";
import type { ReportLine } from "./RevocationReport";

/** The lines of a report, failures first, and how many there are of each outcome. */
export interface SortedLines {
  readonly sorted: readonly ReportLine[];
  readonly counts: OutcomeCounts;
}

const known = new WeakMap<readonly ReportLine[], SortedLines>();

/** Sorts them once: whoever asks for the same lines again is answered at once. */
export function* sortedLines(lines: readonly ReportLine[]): Steps<SortedLines> {
  const before = known.get(lines);
  if (before) return before;
  const sorted = yield* failuresFirstInSteps(lines);
  const answer = { sorted, counts: countOutcomes(lines) };
  known.set(lines, answer);
  return answer;
}
