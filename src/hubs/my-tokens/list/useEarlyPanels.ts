import * as React from "react";

import { whenIdle } from "../../../ui/state/whenIdle";
import { loadTokenDetails } from "../details/LazyTokenDetails";
import { loadRevocation } from "../../revocation/runLoadedRevocation";

/** Loads the panels once the list is drawn, so that the first click does not wait for them. */
export function useEarlyPanels(): void {
  React.useEffect(() => {
    whenIdle(() => {
      // A file that could not be loaded is asked for again, and its failure shown, where it is needed.
      for (const load of [loadTokenDetails, loadRevocation]) load().catch(() => undefined);
    });
  }, []);
}
