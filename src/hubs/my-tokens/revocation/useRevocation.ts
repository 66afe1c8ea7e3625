import * as React from "react";

import { systemClock } from "../../../jobs/pace/systemClock";
import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";
import type { RevocationProgress } from "../../../jobs/revocation/RevocationProgress";
import type { RunRecord } from "../../../jobs/history/RunRecord";
import type { Token } from "../../../tokens/token/Token";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import { useLeaveQuestion } from "../../revocation/useLeaveQuestion";
import { useRevocationRun } from "../../revocation/useRevocationRun";
import type { OwnHistory, ownRevocation } from "./ownRevocation";

export interface RevocationItem {
  readonly token: Token;
  readonly progress: RevocationProgress;
}

export interface Revocation {
  /** Empty when nothing was started or the last one was dismissed. */
  readonly items: readonly RevocationItem[];
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  /** `before`: an earlier visit began it, and these tokens are left. */
  start(tokens: readonly Token[], before?: RunRecord): void;
  stop(): void;
  /** Starts again with what is not gone. */
  retry(): void;
  dismiss(): void;
  /** Grows with each change of the history. */
  readonly written: number;
  onWritten(): void;
}

type Made = ReturnType<(typeof ownRevocation)["makeJob"]>;

/** What was asked for last, and its job once the code for it is loaded. */
interface Started {
  readonly tokens: readonly Token[];
  readonly job: Made | "loading" | "notLoaded";
}

/** Most visits revoke nothing, so the code comes in a file of its own. */
const loadOwnRevocation = () => import(/* webpackChunkName: "revocation" */ "./ownRevocation");

/** Runs one revocation of own tokens at a time beside the page. `onEnd` is called when it is over, to read the list again. */
export function useRevocation(
  door: RevocationDoor,
  now: () => Date,
  onEnd: () => void,
  history: OwnHistory,
): Revocation {
  const { isBusy, isStopping, start, stop } = useRevocationRun<Made["job"]["head"]>(onEnd);
  const [started, setStarted] = React.useState<Started>();
  const isRunning = isBusy || started?.job === "loading";
  const [written, setWritten] = React.useState(0);
  const isMounted = useIsMounted();
  const onWritten = () => isMounted.current && setWritten((times) => times + 1);
  // Nothing keeps the rest of the list, so that a closed page cannot continue it.
  useLeaveQuestion(isRunning);
  const run = async (tokens: readonly Token[], again?: Made, before?: RunRecord) => {
    if (isRunning) return;
    setStarted({ tokens, job: again ?? "loading" });
    const loaded = await loadOwnRevocation().catch(() => undefined);
    if (!loaded) return setStarted({ tokens, job: again ?? "notLoaded" });
    const made = again ?? loaded.ownRevocation.makeJob(tokens, history, { now, onWritten }, before);
    setStarted({ tokens, job: made });
    const { patience } = loaded.ownRevocation;
    void start(made.job, () => ({ ...systemClock, door, now, patience, record: made.record }));
  };
  return {
    items: (started?.tokens ?? []).map((token) => ({ token, progress: progressOf(token, started?.job) })),
    isRunning,
    isStopping,
    start: (tokens, before) => void run(tokens, undefined, before),
    stop,
    retry: () =>
      started && void run(started.tokens, typeof started.job === "object" ? started.job : undefined),
    dismiss: () => setStarted(undefined),
    written,
    onWritten,
  };
}

function progressOf({ authorizationId }: Token, job: Started["job"] | undefined): RevocationProgress {
  if (job === "notLoaded") return { state: "refused", why: { kind: "offline" } };
  return typeof job === "object" ? job.job.outcomes.of(authorizationId).progress : { state: "planned" };
}
