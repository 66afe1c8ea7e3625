import * as React from "react";

import { whenIdle } from "../state/whenIdle";
import { loadOpenedChoice } from "./loadOpenedChoice";

/** Loads the dropdown once the page is drawn, so that the first click does not have to wait. */
export function useEarlyDropdown(): void {
  React.useEffect(() => {
    // A file that fails to load here is requested again by the click, and a failure shows there.
    whenIdle(() => void loadOpenedChoice().catch(() => undefined));
  }, []);
}
