import * as React from "react";

import { watchRevocations, type WatchedRevocations } from "../../../jobs/revocation/run/watchRevocations";
import type { HubEnvironment, Store } from "../HubEnvironment";
import { locksOf, revocationLock } from "./revocationEnvironment";
import type { SeenBy } from "./useSeenGone";

/**
 * The revocations that other tabs run or have left unfinished, kept up to date. `undefined` until the storage is read,
 * and where there is none. `scanning` is told what they have seen gone, and keeps what a tab that was cut off could not:
 * the journal forgets a job once it is discarded, or once it has ended and another begins.
 */
export function useWatchedRevocations(
  { host, locks, now, wait }: HubEnvironment,
  store: Store | undefined,
  isRunningHere: boolean,
  scanning: SeenBy,
): WatchedRevocations | undefined {
  const [watched, setWatched] = React.useState<WatchedRevocations>();
  const latest = React.useRef({ isRunningHere, scanning });
  latest.current = { isRunningHere, scanning };
  const organizationId = host.organization.id;
  React.useEffect(() => {
    if (!store) return;
    const left = new AbortController();
    const follow = async () => {
      const watching = {
        ...{ store, locks: locksOf(store, locks), organizationId, now, wait },
        name: revocationLock(organizationId),
        isRunningHere: () => latest.current.isRunningHere,
        isVisible: () => document.visibilityState !== "hidden",
      };
      for await (const seen of watchRevocations(watching, left.signal)) {
        latest.current.scanning.keepSeen(seen.unkept);
        setWatched(seen);
        latest.current.scanning.see(seen.sightings);
      }
    };
    void follow();
    return () => left.abort();
  }, [store, locks, organizationId, now, wait]);
  return watched;
}
