import * as React from "react";

import type { Azure } from "../../../../azure/connect";
import type { Replacing } from "../../../../jobs/replacing/Replacing";
import { Replacings } from "../../../../jobs/replacing/Replacings";
import {
  soonestFirst,
  stateOf,
  type ListedNow,
  type ReplacingState,
} from "../../../../jobs/replacing/stateOf";
import type { LoadState } from "../../../../ui/state/LoadState";
import { useLoad } from "../../../../ui/state/useLoad";

export interface ReplacingNow {
  readonly replacing: Replacing;
  readonly state: ReplacingState;
}

export interface BeingReplacedNow {
  readonly loadState: LoadState<Awaited<ReturnType<Replacings["read"]>>>;
  readonly replacings: Replacings;
  /** Soonest first. */
  readonly items: readonly ReplacingNow[];
  reload(): void;
}

/** What the person is replacing, judged by the list. Read again whenever the list is. */
export function useReplacings({ ownData }: Pick<Azure, "ownData">, listed: ListedNow): BeingReplacedNow {
  const replacings = React.useMemo(() => new Replacings(ownData), [ownData]);
  const load = React.useCallback(() => replacings.read(), [replacings]);
  const { loadState, reload } = useLoad(load);
  // A list that was read anew can mean that another tab has gone on.
  const latest = React.useRef(listed.tokens);
  React.useEffect(() => {
    if (latest.current !== listed.tokens) reload();
    latest.current = listed.tokens;
  }, [listed.tokens, reload]);
  const kept = loadState.state === "ready" ? loadState.value.replacings : [];
  const items = kept
    .map((replacing) => ({ replacing, state: stateOf(replacing, listed) }))
    .sort((a, b) => soonestFirst(a.state, b.state));
  return { loadState, replacings, items, reload };
}
