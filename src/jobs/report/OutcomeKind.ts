import { finish } from "../../tokens/steps/finish";
import { inStretches } from "../../tokens/steps/inStretches";
import type { Steps } from "../../tokens/steps/Steps";
import type { RevocationState } from "../revocation/RevocationProgress";

/** What a person wants to tell apart; `open` is on its way or was not sent. */
export type OutcomeKind = "refused" | "stillListed" | "unknown" | "open" | "gone";

/** What needs somebody comes first. */
export const outcomeKinds: readonly OutcomeKind[] = ["refused", "stillListed", "unknown", "open", "gone"];

export function outcomeKindOf(state: RevocationState): OutcomeKind {
  switch (state) {
    case "planned":
    case "sent":
    case "accepted":
      return "open";
    default:
      return state;
  }
}

export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>;

export function countOutcomes(lines: readonly Stated[]): OutcomeCounts {
  const counts = { refused: 0, stillListed: 0, unknown: 0, open: 0, gone: 0 };
  for (const { state } of lines) counts[outcomeKindOf(state)]++;
  return counts;
}

interface Stated {
  readonly state: RevocationState;
}

/** Failures first, then what waits, then what is gone; within each as they came. */
export function failuresFirst<Line extends Stated>(lines: readonly Line[]): readonly Line[] {
  return finish(failuresFirstInSteps(lines));
}

export function* failuresFirstInSteps<Line extends Stated>(lines: readonly Line[]): Steps<readonly Line[]> {
  const groups: Record<OutcomeKind, Line[]> = {
    refused: [],
    stillListed: [],
    unknown: [],
    open: [],
    gone: [],
  };
  yield* inStretches(lines.length, (start, end) => {
    for (const line of lines.slice(start, end)) groups[outcomeKindOf(line.state)].push(line);
  });
  // Not `flat`, which takes 30 times as long for 100,000 lines.
  return new Array<Line>().concat(...outcomeKinds.map((kind) => groups[kind]));
}
