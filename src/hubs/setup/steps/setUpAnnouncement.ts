import type { SetUpWords } from "../words/en";
import type { SetUpStep } from "./SetUpStep";
import { numberOf, stateOf } from "./stepLookup";
import type { SetUp } from "./useSetUp";

/** What a screen reader announces: the step settled last and, at the end, how many steps have passed. */
export function setUpAnnouncement(steps: readonly SetUpStep[], setUp: SetUp, text: SetUpWords): string {
  const { latest, isRunning } = setUp;
  if (latest === undefined) return "";
  const { title } = text.steps[latest];
  const last = text.announced(numberOf(steps, latest), title, text.state[stateOf(setUp, latest).state]);
  if (isRunning) return last;
  const passed = steps.filter(({ id }) => stateOf(setUp, id).state === "passed").length;
  return `${last} ${passed === steps.length ? text.allPassed : text.somePassed(passed, steps.length)}`;
}
