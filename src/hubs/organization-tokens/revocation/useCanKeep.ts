import * as React from "react";

import type { Store } from "../HubEnvironment";

/** Asks whether what is written now could be read again after the page is closed. */
export function useCanKeep(store: Store | undefined): () => Promise<boolean> {
  return React.useCallback(async () => {
    if (!store) return false;
    return store.readAll().then(
      () => true,
      () => false,
    );
  }, [store]);
}
