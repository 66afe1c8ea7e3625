import * as React from "react";

import type { StoredDocument } from "../../../azure/data/ExtensionData";
import type { LoadState } from "../../../ui/state/LoadState";
import { useLoad } from "../../../ui/state/useLoad";
import type { HubEnvironment } from "../HubEnvironment";

/** The collection, among what the person keeps here. */
export const warningCollection = "warnings";

/** What this person keeps of announced revocations, still unread: most people have none, and need no code for them. */
export interface StoredWarnings {
  readonly loadState: LoadState<readonly StoredDocument[]>;
  reload(): void;
}

/** Reads them when the page opens, and again when the person comes back to it: another tab may have changed them. */
export function useWarnings({ organization }: HubEnvironment): StoredWarnings {
  const load = React.useCallback(() => organization.ownData.getDocuments(warningCollection), [organization]);
  const { loadState, reload } = useLoad(load);
  React.useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === "visible") reload();
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [reload]);
  return { loadState, reload };
}
