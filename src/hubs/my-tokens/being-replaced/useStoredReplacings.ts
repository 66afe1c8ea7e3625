import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { systemClock } from "../../../jobs/pace/systemClock";
import { replacingCollection } from "../../../jobs/replacing/Replacing";
import { useHasWaited } from "../../../ui/state/useHasWaited";
import { useLoad } from "../../../ui/state/useLoad";
import { loadBeingReplaced } from "./LazyBeingReplaced";
import type { StoredReplacings } from "./StoredReplacings";

/** How long the list of tokens is held for them. */
const longestHoldMs = 1_500;

/** Reads them beside the tokens. */
export function useStoredReplacings({ ownData }: Pick<Azure, "ownData">): StoredReplacings {
  const load = React.useCallback(async () => {
    const documents = await ownData.getDocuments(replacingCollection);
    // A file that cannot be read costs this list, and nothing else.
    if (documents.length > 0) await loadBeingReplaced().catch(() => undefined);
    return documents;
  }, [ownData]);
  const { loadState, reload } = useLoad(load);
  const hasWaited = useHasWaited(longestHoldMs, systemClock.wait);
  return { loadState, reload, isSettled: hasWaited || loadState.state !== "loading" };
}
