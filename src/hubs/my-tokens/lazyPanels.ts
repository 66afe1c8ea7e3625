import * as React from "react";

import { whenIdle } from "../../ui/state/whenIdle";
import { loadRevocation } from "../revocation/runLoadedRevocation";

/** What opens over the list comes in files of its own: the list is there without it. */
const loadPanels = () => import(/* webpackChunkName: "my-tokens-panels" */ "./wordedPanels");
const loadQuestion = () => import(/* webpackChunkName: "my-tokens-panels" */ "./revocation/ConfirmRevoke");

/** Most people have a sign-in and never need to hear why there is none. */
export const GuidedMode = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "./guided-mode/GuidedMode").then((module) => ({
    default: module.GuidedMode,
  })),
);
export const TokenDetails = React.lazy(() =>
  loadPanels().then((module) => ({ default: module.wordedPanels.TokenDetails })),
);
export const ConfirmRevoke = React.lazy(() =>
  loadQuestion().then((module) => ({ default: module.ConfirmRevoke })),
);
export const TokenTaskPanel = React.lazy(() =>
  loadPanels().then((module) => ({ default: module.wordedPanels.TokenTaskPanel })),
);

/** Asks for these files once the list is drawn, so that the first click does not wait for them. */
export function usePanelsSoon(): void {
  React.useEffect(() => {
    whenIdle(() => {
      // A failure shows where the file is needed, which asks again.
      for (const load of [loadPanels, loadRevocation]) load().catch(() => undefined);
    });
  }, []);
}
