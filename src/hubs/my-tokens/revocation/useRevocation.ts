import * as React from "react";

import type { Patience } from "../../../jobs/pace/patience";
import type { PlannedToken, Progress, RevocationDoor } from "../../../jobs/revocation/revocation";
import { systemClock } from "../../../jobs/pace/systemClock";
import type { Token } from "../../../tokens/token/Token";

export interface RevocationItem {
  readonly token: Token;
  readonly owner: string;
  readonly progress: Progress;
}

export interface Revocation {
  /** Empty when nothing was started or the last one was dismissed. */
  readonly items: readonly RevocationItem[];
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  start(tokens: readonly { token: Token; owner: string }[]): void;
  stop(): void;
  /** Starts again with what is not gone. */
  retry(): void;
  dismiss(): void;
}

/** Comes in a file of its own: most visits revoke nothing. */
export const loadRevocationJob = () =>
  import(/* webpackChunkName: "revocation" */ "../../../jobs/revocation/revokeAndVerify");

/** Runs one revocation at a time beside the page; `onEnd` is called when it is over, for the list to be read again. */
export function useRevocation(
  door: RevocationDoor,
  now: () => Date,
  onEnd: () => void,
  patience?: Patience,
): Revocation {
  const [items, setItems] = React.useState<readonly RevocationItem[]>([]);
  const [abort, setAbort] = React.useState<AbortController>();
  const [isStopping, setIsStopping] = React.useState(false);
  const isMounted = React.useRef(true);
  React.useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );

  const run = async (started: readonly RevocationItem[], isRetry: boolean) => {
    const controller = new AbortController();
    setItems(started);
    setAbort(controller);
    setIsStopping(false);
    const plan: PlannedToken[] = started
      .filter(({ progress }) => progress.state !== "gone")
      .map(({ token, owner }) => ({ authorizationId: token.authorizationId, owner }));
    const options = { ...systemClock, now, patience, isRetry, signal: controller.signal };
    const job = await loadRevocationJob().catch(() => undefined);
    if (!isMounted.current) return;
    if (!job) {
      setItems(
        started.map((item) => (item.progress.state === "gone" ? item : { ...item, progress: unsent })),
      );
      return setAbort(undefined);
    }
    for await (const { authorizationIds, progress } of job.revokeAndVerify(plan, door, options)) {
      if (!isMounted.current) return controller.abort();
      const ids = new Set(authorizationIds);
      setItems((before) =>
        before.map((item) => (ids.has(item.token.authorizationId) ? { ...item, progress } : item)),
      );
    }
    setAbort(undefined);
    onEnd();
  };

  return {
    items,
    isRunning: abort !== undefined,
    isStopping,
    start: (tokens) =>
      void run(
        tokens.map((entry) => ({ ...entry, progress: { state: "planned" } })),
        false,
      ),
    stop() {
      abort?.abort();
      setIsStopping(true);
    },
    retry: () => void run(items, true),
    dismiss: () => setItems([]),
  };
}

/** The job could not be fetched, so that nothing was sent. */
const unsent: Progress = { state: "refused", why: { kind: "offline" } };
