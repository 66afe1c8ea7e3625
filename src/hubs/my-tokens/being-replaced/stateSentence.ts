import type { ReplacingState } from "../../../jobs/replacing/stateOf";
import type { BeingReplacedWords } from "./words/en";

/** How far a replacement is, and what comes next, in one to two sentences. */
export function stateSentences(state: ReplacingState, text: BeingReplacedWords): string[] {
  switch (state.kind) {
    case "oldEnded":
      return [state.isBroken ? text.state.bothEnded : text.state.oldEnded];
    case "bothWork": {
      const { daysLeft, isChosenDay } = state;
      const what = state.isInPlace ? text.state.inPlace : text.state.putInPlace;
      if (daysLeft === undefined) return [what];
      return [what, isChosenDay ? text.kept(daysLeft) : text.ends(Math.max(0, daysLeft))];
    }
    case "byHand":
      return [text.state.byHand, ...(state.candidates.length > 0 ? [] : [text.refreshThen])];
    default:
      return [text.state[state.kind]];
  }
}

/** Whether it comes first because something has to happen today or is broken. */
export function isPressing(state: ReplacingState): boolean {
  switch (state.kind) {
    case "successorGone":
    case "secretLost":
    case "unanswered":
      return true;
    case "oldEnded":
      return state.isBroken;
    case "bothWork":
      return (state.daysLeft ?? 1) <= 0;
    default:
      return false;
  }
}
