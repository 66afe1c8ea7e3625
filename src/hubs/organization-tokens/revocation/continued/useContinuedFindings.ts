import * as React from "react";

import type { Sighting } from "../../../../jobs/kept-scan/Sighting";
import type { ContinuedFindings } from "../../../../jobs/revocation/continued/ContinuedFindings";
import { findLeft } from "../../../../jobs/revocation/continued/findLeft";
import { inSlices } from "../../../../jobs/slices/inSlices";
import { listPlanned } from "../../../../jobs/revocation/continued/listPlanned";
import type { UnfinishedRevocation } from "../../../../jobs/revocation/run/unfinishedRevocation";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { LoadState } from "../../../../ui/state/LoadState";
import { useLoad } from "../../../../ui/state/useLoad";
import type { HubEnvironment } from "../../HubEnvironment";

interface Listing {
  readonly loadState: LoadState<ContinuedFindings>;
  /** The number of owners read so far, and of all owners. */
  readonly progress: readonly [number, number];
  reload(): void;
}

/** Lists the owners of an unfinished revocation as soon as it is shown, and stops when it no longer is. */
export function useContinuedFindings(
  { organization, now, monotonicMs, wait }: HubEnvironment,
  unfinished: UnfinishedRevocation,
  scanned: () => TokenColumns | undefined,
  onSeen: (sightings: readonly Sighting[]) => void,
): Listing {
  const [progress, setProgress] = React.useState<readonly [number, number]>([0, 0]);
  const latest = React.useRef({ scanned, onSeen });
  latest.current = { scanned, onSeen };
  const load = React.useCallback(
    async (signal: AbortSignal) => {
      const onRead = (read: number, all: number) => {
        // A plan can have thousands of owners, and each redraw takes time.
        const isDrawn =
          read === all || Math.floor((100 * read) / all) !== Math.floor((100 * (read - 1)) / all);
        if (isDrawn && !signal.aborted) setProgress([read, all]);
      };
      const options = { now, monotonicMs, wait, signal, onRead };
      const listed = await listPlanned(unfinished.tokens, organization.door, options);
      const left = await inSlices(findLeft(unfinished, listed, latest.current.scanned()), { signal });
      latest.current.onSeen(seenIn(left));
      return left;
    },
    [organization, now, monotonicMs, wait, unfinished],
  );
  return { ...useLoad(load), progress };
}

function seenIn({ gone, left, at }: ContinuedFindings): readonly Sighting[] {
  const sightings: readonly Sighting[] = [
    { authorizationIds: gone.map(({ authorizationId }) => authorizationId), state: "gone", at },
    {
      authorizationIds: Array.from({ length: left.length }, (_, row) => left.ids.at(row)),
      state: "listed",
      at,
    },
  ];
  return sightings.filter(({ authorizationIds }) => authorizationIds.length > 0);
}
