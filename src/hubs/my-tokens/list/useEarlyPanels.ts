import * as React from "react";

import { whenIdle } from "../../../ui/state/whenIdle";
import { loadLocaleData } from "../../../ui/time/loadLocaleData";
import { loadTokenDetails } from "../details/LazyTokenDetails";
import { loadRevocation } from "../../revocation/runLoadedRevocation";

/** Loads the panels, and what the browser needs to write them, once the list is drawn, so that no click has to wait. */
export function useEarlyPanels(): void {
  React.useEffect(() => {
    whenIdle(() => {
      // A file that fails to load here is requested again when it is needed, and a failure shows there.
      for (const load of [loadTokenDetails, loadRevocation]) load().catch(() => undefined);
      loadLocaleData();
    });
  }, []);
}
