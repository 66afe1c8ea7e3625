import * as React from "react";

import type { Obstacle } from "../../../jobs/revocation/run/runRevocation";

/** Nothing was started, and why. `notPrepared`: an error of ours, such as too little memory. */
export type NotStarted = Obstacle | "notPrepared" | undefined;

/** What kept a revocation from starting. Once the one that ran elsewhere is over, that no longer does. */
export function useObstacle(elsewhere: string | undefined) {
  const [obstacle, setObstacle] = React.useState<NotStarted>();
  React.useEffect(() => {
    if (elsewhere === undefined) setObstacle((before) => (before === "busy" ? undefined : before));
  }, [elsewhere]);
  return [obstacle, setObstacle] as const;
}
