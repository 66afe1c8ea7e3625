import * as React from "react";

import { systemClock } from "../../../jobs/pace/systemClock";
import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";
import type { RevocationProgress } from "../../../jobs/revocation/RevocationProgress";
import type { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
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

/** What was asked for last, and its job once the code for it is loaded. */
interface Started {
  readonly tokens: readonly Token[];
  readonly job: RevocationJob<readonly Token[]> | "loading" | "notLoaded";
}

/** Most visits revoke nothing, so the code comes in a file of its own. */
const loadOwnRevocation = () => import(/* webpackChunkName: "revocation" */ "./ownRevocation");

/** Runs one revocation of own tokens at a time beside the page. `onEnd` is called when it is over, to read the list again. */
export function useRevocation(door: RevocationDoor, now: () => Date, onEnd: () => void): Revocation {
  const { isBusy, isStopping, start, stop } = useRevocationRun<readonly Token[]>(onEnd);
  const [started, setStarted] = React.useState<Started>();
  const isRunning = isBusy || started?.job === "loading";
  // Nothing keeps the rest of the list, so that a closed page cannot continue it.
  useLeaveQuestion(isRunning);
  const run = async (tokens: readonly Token[], before?: RevocationJob<readonly Token[]>) => {
    if (isRunning) return;
    setStarted({ tokens, job: before ?? "loading" });
    const loaded = await loadOwnRevocation().catch(() => undefined);
    if (!loaded) return setStarted({ tokens, job: before ?? "notLoaded" });
    const job = before ?? loaded.ownRevocation.makeJob(tokens);
    setStarted({ tokens, job });
    void start(job, { ...systemClock, door, now, patience: loaded.ownRevocation.patience });
  };
  return {
    items: (started?.tokens ?? []).map((token) => ({ token, progress: progressOf(token, started?.job) })),
    isRunning,
    isStopping,
    start: (tokens) => void run(tokens),
    stop,
    retry: () =>
      started && void run(started.tokens, typeof started.job === "object" ? started.job : undefined),
    dismiss: () => setStarted(undefined),
  };
}

function progressOf({ authorizationId }: Token, job: Started["job"] | undefined): RevocationProgress {
  if (job === "notLoaded") return { state: "refused", why: { kind: "offline" } };
  return typeof job === "object" ? job.outcomes.of(authorizationId).progress : { state: "planned" };
}
