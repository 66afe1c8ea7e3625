import * as React from "react";

import { watchRevocations, type WatchedRevocations } from "../../../jobs/revocation/run/watchRevocations";
import type { HubEnvironment, Store } from "../HubEnvironment";
import type { Scanning } from "../scan/useScan";
import { locksOf, revocationLock } from "./revocationEnvironment";

/**
 * The revocations that other tabs run or have left unfinished, kept up to date. `undefined` until the storage is read,
 * and where there is none.
 */
export function useWatchedRevocations(
  { host, locks, now, wait }: HubEnvironment,
  store: Store | undefined,
  isRunningHere: boolean,
  onSeen: Scanning["see"],
): WatchedRevocations | undefined {
  const [watched, setWatched] = React.useState<WatchedRevocations>();
  const latest = React.useRef({ isRunningHere, onSeen });
  latest.current = { isRunningHere, onSeen };
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
        setWatched(seen);
        latest.current.onSeen(seen.sightings);
      }
    };
    void follow();
    return () => left.abort();
  }, [store, locks, organizationId, now, wait]);
  return watched;
}
