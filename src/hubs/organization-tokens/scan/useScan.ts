import * as React from "react";

import type { KeptScan } from "../../../jobs/kept-scan/KeptScan";
import type { Sighting } from "../../../jobs/kept-scan/Sighting";
import { ScanSession } from "../../../jobs/scan/session/ScanSession";
import type { ShownScan } from "../../../jobs/scan/session/ShownScan";
import type { Whom } from "../../../jobs/scan/Whom";
import type { HubEnvironment, Store } from "../HubEnvironment";

export type Shown = ShownScan;

export interface Scanning {
  readonly shown: Shown;
  start(whom: Whom): void;
  /** Reads the people that the kept scan of everyone had not reached. */
  goOn(kept: KeptScan): void;
  /** Shows a scan that was made elsewhere, and keeps it unless a better one is kept. */
  take(scan: KeptScan): Promise<void>;
  /** Forgets the unfinished scan and shows the last one that finished. */
  discard(): void;
  /** Removes everything kept in this browser, and resolves to whether it is gone. */
  forget(): Promise<boolean>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Updates what is shown with what has been seen of scanned tokens since. */
  see(sightings: readonly Sighting[]): void;
  /** Stores that for the next visit. */
  keepSeen(sightings: readonly Sighting[]): void;
  /** Retries the people who could not be read, and nobody else. */
  retryFailed(): void;
}

/** More than elsewhere: before each request the browser asks whether it may send it, which takes half of the time. */
const mostLanes = 64;

/** The scan that runs alongside the page, one at a time. */
export function useScan(environment: HubEnvironment, store: Store | undefined): Scanning {
  const { organization, host, now, monotonicMs, wait } = environment;
  const [shown, setShown] = React.useState<Shown>({ kind: "opening" });
  const session = React.useRef<ScanSession>();

  React.useEffect(() => {
    const opened = new ScanSession(
      {
        door: organization.door,
        ...(store?.reach === "person" ? { store: undefined, heads: store } : { store }),
        organizationId: host.organization.id,
        hasSignIns: host.isHosted,
        mostLanes,
        now,
        monotonicMs,
        wait,
      },
      setShown,
    );
    session.current = opened;
    void opened.open();
    return () => opened.close();
  }, [organization, host, store, now, monotonicMs, wait]);

  return {
    shown,
    start: (whom) => session.current?.start(whom),
    goOn: (kept) => session.current?.goOn(kept),
    take: async (scan) => session.current?.take(scan),
    discard: () => void session.current?.discard(),
    forget: async () => (await session.current?.forget()) ?? false,
    pause: () => session.current?.pause(),
    resume: () => session.current?.resume(),
    stop: () => session.current?.stop(),
    see: (sightings) => session.current?.see(sightings),
    keepSeen: (sightings) => void session.current?.keepSeen(sightings),
    retryFailed: () => session.current?.retryFailed(),
  };
}
