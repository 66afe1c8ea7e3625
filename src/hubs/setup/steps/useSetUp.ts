import * as React from "react";

import type { SetUpStep, StepId, StepState } from "./SetUpStep";

type States = ReadonlyMap<StepId, StepState>;

export interface SetUp {
  readonly states: States;
  readonly isRunning: boolean;
  /** The step that was settled last. */
  readonly latest: StepId | undefined;
  /** Tries every step; or one, and the steps that need it. */
  run(from?: StepId): void;
  /** Tries a step after `first`, which a click permits, such as opening a window. */
  runWith(first: () => Promise<void>, step: StepId): void;
}

/** Tries the steps on mount and on request. Earlier results never count. */
export function useSetUp(steps: readonly SetUpStep[]): SetUp {
  const [states, setStates] = React.useState<States>(new Map());
  const [latest, setLatest] = React.useState<StepId>();
  const abort = React.useRef(new AbortController());
  const known = React.useRef<States>(states);

  const start = React.useCallback(
    async (from: StepId | undefined, first?: () => Promise<void>) => {
      abort.current.abort();
      const { signal } = (abort.current = new AbortController());
      const set = (id: StepId, state: StepState) => {
        if (signal.aborted) return;
        known.current = new Map([...known.current, [id, state]]);
        setStates(known.current);
        if (isSettled(state)) setLatest(id);
      };
      const due = dueFrom(steps, from);
      due.forEach(({ id }) => set(id, { state: "untried" }));
      for (const step of due) {
        const { id, needs } = step;
        const isBlocked = needs !== undefined && known.current.get(needs)?.state !== "passed";
        if (isBlocked) {
          set(id, { state: "blocked", by: needs });
          continue;
        }
        set(id, { state: "trying" });
        const before = id === from ? first : undefined;
        set(id, await outcomeOf(step, signal, before));
        if (signal.aborted) return;
      }
    },
    [steps],
  );

  React.useEffect(() => {
    void start(undefined);
    return () => abort.current.abort();
  }, [start]);

  return {
    states,
    isRunning: steps.some(({ id }) => !isSettled(states.get(id))),
    latest,
    run: (from) => void start(from),
    runWith: (first, step) => void start(step, first),
  };
}

function isSettled(state: StepState | undefined): boolean {
  return state !== undefined && state.state !== "untried" && state.state !== "trying";
}

async function outcomeOf(
  step: SetUpStep,
  signal: AbortSignal,
  first: (() => Promise<void>) | undefined,
): Promise<StepState> {
  try {
    await first?.();
    const seen = await step.attempt(signal);
    return { state: seen.kind === "unconfirmed" ? "unconfirmed" : "passed", seen };
  } catch (error) {
    return { state: "failed", error };
  }
}

function dueFrom(steps: readonly SetUpStep[], from: StepId | undefined): readonly SetUpStep[] {
  if (from === undefined) return steps;
  const due = new Set<StepId>([from]);
  // The steps come in the order in which they need each other.
  for (const { id, needs } of steps) if (needs && due.has(needs)) due.add(id);
  return steps.filter(({ id }) => due.has(id));
}
