import type { SetUpStep, StepId, StepState } from "./SetUpStep";
import type { SetUp } from "./useSetUp";

const untried: StepState = { state: "untried" };

export function stateOf({ states }: SetUp, id: StepId): StepState {
  return states.get(id) ?? untried;
}

/** The number of a step as the list shows it, from 1. */
export function numberOf(steps: readonly SetUpStep[], wanted: StepId): number {
  return steps.findIndex(({ id }) => id === wanted) + 1;
}
