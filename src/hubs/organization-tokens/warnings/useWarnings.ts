import * as React from "react";

import type { StoredDocument } from "../../../azure/data/ExtensionData";
import type { LoadState } from "../../../ui/state/LoadState";
import { useLoad } from "../../../ui/state/useLoad";
import { useHasWaited } from "../../../ui/state/useHasWaited";
import type { HubEnvironment } from "../HubEnvironment";
import { loadWarningParts } from "./lazyWarnings";

/** How long the page is held for them. */
const longestHoldMs = 1_500;

/** The collection, among what the person keeps here. */
export const warningCollection = "warnings";

/** What this person keeps of announced revocations, still unread: most people have none, and need no code for them. */
export interface StoredWarnings {
  readonly loadState: LoadState<readonly StoredDocument[]>;
  /** True once it is known, or has taken too long to wait for. Their cards stand above the table: shown later, they move it. */
  readonly isSettled: boolean;
  reload(): void;
}

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
