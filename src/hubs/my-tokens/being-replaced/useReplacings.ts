import * as React from "react";

import type { Replacing } from "../../../jobs/replacing/Replacing";
import { readReplacings, type KeptReplacings, type Replacings } from "../../../jobs/replacing/Replacings";
import { soonestFirst, stateOf, type ListedNow, type ReplacingState } from "../../../jobs/replacing/stateOf";
import type { LoadState } from "../../../ui/state/LoadState";
import { useLoad } from "../../../ui/state/useLoad";
import type { StoredReplacings } from "./StoredReplacings";

export interface ReplacingNow {
  readonly replacing: Replacing;
  readonly state: ReplacingState;
}

export interface BeingReplacedNow {
  readonly loadState: LoadState<KeptReplacings>;
  /** Soonest first. */
  readonly items: readonly ReplacingNow[];
  reload(): void;
}

/**
 * What the person is replacing, judged by the list of tokens. `stored` is what the page has read already; it is read
 * again whenever the list is, since another tab may have gone on, and once the panel of `openId` is closed.
 */
export function useReplacings(
  replacings: Replacings,
  stored: StoredReplacings,
  listed: ListedNow,
  openId: string | undefined,
): BeingReplacedNow {
  const first = React.useRef(stored.loadState.state === "ready" ? stored.loadState.value : undefined);
  const load = React.useCallback(async () => {
    const known = first.current;
    first.current = undefined;
    return known ? readReplacings(known) : replacings.read();
  }, [replacings]);
  const { loadState, reload } = useLoad(load);
  const { tokens } = listed;
  const latest = React.useRef({ tokens, openId });
  React.useEffect(() => {
    if (latest.current.tokens !== tokens || latest.current.openId !== openId) reload();
    latest.current = { tokens, openId };
  }, [tokens, openId, reload]);

  // What the panel has written is known only once that is read again: until then, its token is left out.
  const [hidden, setHidden] = React.useState(openId);
  const isRead = loadState.state === "ready" && !loadState.isRefreshing;
  React.useEffect(() => {
    if (openId !== undefined || isRead) setHidden(openId);
  }, [openId, isRead]);
  const isHidden = ({ oldId }: Replacing) => [openId, hidden].some((id) => id?.toLowerCase() === oldId);

  const kept = loadState.state === "ready" ? loadState.value.replacings : [];
  const items = kept
    .filter((replacing) => !isHidden(replacing))
    .map((replacing) => ({ replacing, state: stateOf(replacing, listed) }))
    .sort((a, b) => soonestFirst(a.state, b.state));
  return { loadState, items, reload };
}
