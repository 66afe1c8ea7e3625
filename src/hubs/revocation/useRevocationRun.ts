import * as React from "react";

import type { RevocationEnvironment } from "../../jobs/revocation/run/RevocationEnvironment";
import type { RevocationJob } from "../../jobs/revocation/run/RevocationJob";
import type { Obstacle, RevocationRunState } from "../../jobs/revocation/run/runRevocation";
import { useIsMounted } from "../../ui/state/useIsMounted";
import { runLoadedRevocation } from "./runLoadedRevocation";

/** A run that has begun, as it stood when it was drawn. What became of each token is in the job. */
export interface DrawnRun<Head> {
  readonly job: RevocationJob<Head>;
  readonly run: Exclude<RevocationRunState, { state: "notBegun" }>;
}

export interface RevocationRunner<Head> {
  /** The run that began last on this page. */
  readonly drawn: DrawnRun<Head> | undefined;
  /** From the click to the end of the run. */
  readonly isBusy: boolean;
  /** From the click until the new run is the one drawn. */
  readonly isStarting: boolean;
  readonly isStopping: boolean;
  /**
   * Resolves when the run has begun and continues alongside the page, or with the obstacle. While a large job is still
   * being prepared, no other one can start.
   */
  start(
    job: RevocationJob<Head> | Promise<RevocationJob<Head>>,
    environmentOf: (job: RevocationJob<Head>) => RevocationEnvironment,
  ): Promise<"begun" | "notBegun" | Obstacle>;
  stop(): void;
}

/** A job of thousands of tokens is drawn anew this often. */
const drawEveryMs = 300;

const nothingToPrepare = () => Promise.resolve();

/**
 * Runs one revocation at a time beside the page. `onEnd` is called when a run is over, however it ended. What is shown of
 * a job is prepared each time before it is drawn.
 */
export function useRevocationRun<Head>(
  onEnd: (job: RevocationJob<Head>) => void,
  prepare: (job: RevocationJob<Head>) => Promise<void> = nothingToPrepare,
): RevocationRunner<Head> {
  const [drawn, setDrawn] = React.useState<DrawnRun<Head>>();
  const [phase, setPhase] = React.useState<"resting" | "starting" | "running">("resting");
  const [isStopping, setIsStopping] = React.useState(false);
  const current = React.useRef<AbortController>();
  const isMounted = useIsMounted();
  React.useEffect(() => () => current.current?.abort(), []);

  const rest = () => {
    current.current = undefined;
    if (isMounted.current) setPhase("resting");
  };

  const follow = async (
    job: RevocationJob<Head>,
    states: AsyncGenerator<RevocationRunState>,
    first: DrawnRun<Head>["run"],
    { wait }: RevocationEnvironment,
  ) => {
    const { current: controller } = current;
    let latest = first;
    let isDrawing = false;
    let hasChanged = false;
    const draw = async () => {
      // A job that cannot be shown goes on all the same.
      await prepare(job).catch(() => undefined);
      if (isMounted.current && current.current === controller) setDrawn({ job, run: latest });
    };
    const drawLater = async () => {
      if (isDrawing) return;
      isDrawing = true;
      for (; hasChanged; await draw()) {
        await wait(drawEveryMs);
        hasChanged = false;
      }
      isDrawing = false;
    };
    await draw();
    if (isMounted.current) setPhase("running");
    for await (const state of states) {
      if (state.state !== "notBegun") latest = state;
      hasChanged = true;
      void drawLater();
    }
    await draw();
    rest();
    if (isMounted.current) onEnd(job);
  };

  const start: RevocationRunner<Head>["start"] = async (given, environmentOf) => {
    if (current.current) return "notBegun";
    const controller = new AbortController();
    current.current = controller;
    setPhase(given === drawn?.job ? "running" : "starting");
    setIsStopping(false);
    try {
      const job = await given;
      const environment = environmentOf(job);
      const states = runLoadedRevocation(job, environment, controller.signal);
      const { value: first } = await states.next();
      if (first && first.state !== "notBegun") {
        void follow(job, states, first, environment);
        return isMounted.current ? "begun" : "notBegun";
      }
      rest();
      return first && isMounted.current ? first.why : "notBegun";
    } catch (error) {
      rest();
      throw error;
    }
  };

  const stop = () => {
    current.current?.abort();
    setIsStopping(true);
  };

  return { drawn, isBusy: phase !== "resting", isStarting: phase === "starting", isStopping, start, stop };
}
