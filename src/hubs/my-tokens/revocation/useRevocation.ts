import * as React from "react";

import { ownPatience } from "../../../jobs/revocation/Patience";
import { systemClock } from "../../../jobs/pace/systemClock";
import { planOwn } from "../../../jobs/revocation/plan/planOwn";
import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";
import type { RevocationProgress } from "../../../jobs/revocation/RevocationProgress";
import { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import type { Token } from "../../../tokens/token/Token";
import { useLeaveQuestion } from "../../revocation/useLeaveQuestion";
import { useRevocationRun } from "../../revocation/useRevocationRun";

export interface RevocationItem {
  readonly token: Token;
  readonly progress: RevocationProgress;
}

export interface Revocation {
  /** Empty when nothing was started or the last one was dismissed. */
  readonly items: readonly RevocationItem[];
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  start(tokens: readonly Token[]): void;
  stop(): void;
  /** Starts again with what is not gone. */
  retry(): void;
  dismiss(): void;
}

/** Runs one revocation of own tokens at a time beside the page. `onEnd` is called when it is over, to read the list again. */
export function useRevocation(door: RevocationDoor, now: () => Date, onEnd: () => void): Revocation {
  const { isBusy, isStopping, start, stop } = useRevocationRun<readonly Token[]>(onEnd);
  const [job, setJob] = React.useState<RevocationJob<readonly Token[]>>();
  // Nothing keeps the rest of the list, so that a closed page cannot go on with it.
  useLeaveQuestion(isBusy);
  const run = (started: RevocationJob<readonly Token[]>) => {
    if (isBusy) return;
    setJob(started);
    void start(started, { ...systemClock, door, now, patience: ownPatience });
  };
  return {
    items: (job?.head ?? []).map((token) => ({
      token,
      progress: job?.outcomes.of(token.authorizationId).progress ?? { state: "planned" },
    })),
    isRunning: isBusy,
    isStopping,
    start: (tokens) => run(new RevocationJob(tokens, planOwn(tokens))),
    stop,
    retry: () => job && run(job),
    dismiss: () => setJob(undefined),
  };
}
