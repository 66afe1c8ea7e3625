import * as React from "react";

import { useLoad } from "../../../ui/state/useLoad";
import { useHasWaited } from "../../../ui/state/useHasWaited";
import type { HubEnvironment } from "../HubEnvironment";
import { loadWarningParts } from "./lazyWarnings";
import { warningCollection, type StoredWarnings } from "./StoredWarnings";

/** How long the page is held for them. */
const longestHoldMs = 1_500;

/** Reads them when the page opens, and again when the person comes back to it: another tab may have changed them. */
export function useWarnings({ organization, wait }: HubEnvironment): StoredWarnings {
  const load = React.useCallback(async () => {
    const documents = await organization.ownData.getDocuments(warningCollection);
    // A file that cannot be read costs the cards, and nothing else.
    if (documents.length > 0) await loadWarningParts().catch(() => undefined);
    return documents;
  }, [organization]);
  const { loadState, reload } = useLoad(load);
  React.useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === "visible") reload();
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [reload]);
  const hasWaited = useHasWaited(longestHoldMs, wait);
  return { loadState, reload, isSettled: hasWaited || loadState.state !== "loading" };
}
