import * as React from "react";

import { failureOf, type Failure } from "../../../../jobs/pace/Failure";
import { findOwnerPlaces } from "../../../../jobs/places/findOwnerPlaces";
import type { OwnerPlacesProgress } from "../../../../jobs/places/OwnerPlacesProgress";
import type { Owner } from "../../../../tokens/organization/OwnedToken";
import type { HubEnvironment } from "../../HubEnvironment";

/** `stopped`: by the person; what was found until then is kept. */
export type LookedPlaces =
  | { readonly kind: "closed" }
  | {
      readonly kind: "looking" | "stopped" | "done";
      readonly progress: OwnerPlacesProgress | undefined;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Where tokens of these people may sit. Nothing is asked before `look`, and leaving the page stops it. */
export function usePlaces(
  { organization, now, monotonicMs, wait }: HubEnvironment,
  owners: readonly Owner[],
): { looked: LookedPlaces; look(): void; stop(): void } {
  const [looked, setLooked] = React.useState<LookedPlaces>({ kind: "closed" });
  const abort = React.useRef<AbortController>();
  React.useEffect(() => () => abort.current?.abort(), []);
  const look = async () => {
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    const show = (next: LookedPlaces) => {
      if (!signal.aborted) setLooked(next);
    };
    show({ kind: "looking", progress: undefined });
    try {
      let progress: OwnerPlacesProgress | undefined;
      for await (progress of findOwnerPlaces(owners, organization, { now, monotonicMs, wait, signal }))
        show({ kind: "looking", progress });
      show(ended(progress));
    } catch (error) {
      show({ kind: "failed", failure: failureOf(error) });
    }
  };
  const stop = () => {
    abort.current?.abort();
    setLooked((before) => (before.kind === "looking" ? { ...before, kind: "stopped" } : before));
  };
  return { looked, look: () => void look(), stop };
}

/** If nobody could be looked up, nothing was searched. */
function ended(progress: OwnerPlacesProgress | undefined): LookedPlaces {
  const [first] = progress?.unidentified ?? [];
  return first && progress?.unidentified.length === progress?.ownersAsked
    ? { kind: "failed", failure: first.failure }
    : { kind: "done", progress };
}
