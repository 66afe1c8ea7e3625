import * as React from "react";

import type { Sighting } from "../../../jobs/kept-scan/Sighting";
import type { Clock } from "../../../jobs/pace/Clock";
import type { RevocationEvent } from "../../../jobs/revocation/RevocationEvent";
import type { Scanning } from "../scan/useScan";

/** What is told about tokens that were seen gone. */
export type SeenBy = Pick<Scanning, "see" | "keepSeen">;

/** Each marking recounts all cards and rows. */
const markEveryMs = 2_000;

/**
 * Every two seconds, marks the tokens that a run has seen gone. Stores them when the run is over: until then, its
 * journal has them.
 */
export function useSeenGone(scanning: SeenBy, wait: Clock["wait"]) {
  const latest = React.useRef(scanning);
  latest.current = scanning;
  const { current: run } = React.useRef({ toMark: none(), toKeep: none(), isDue: false });
  const mark = () => {
    run.isDue = false;
    latest.current.see(run.toMark.splice(0));
  };
  return {
    onEvent({ authorizationIds, progress, at }: RevocationEvent) {
      if (progress.state !== "gone") return;
      const sighting = { authorizationIds, state: progress.state, at } as const;
      run.toMark.push(sighting);
      run.toKeep.push(sighting);
      if (run.isDue) return;
      run.isDue = true;
      void wait(markEveryMs).then(mark);
    },
    /** The run is over. */
    keep() {
      mark();
      latest.current.keepSeen(run.toKeep.splice(0));
    },
  };
}

const none = (): Sighting[] => [];
