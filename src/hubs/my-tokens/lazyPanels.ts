import * as React from "react";

/** What opens over the list comes in files of its own: the list is there without it. */
const loadDetails = () => import(/* webpackChunkName: "my-tokens-panels" */ "../../ui/TokenDetails");
const loadQuestion = () => import(/* webpackChunkName: "my-tokens-panels" */ "../../ui/ConfirmRevoke");
const loadTask = () => import(/* webpackChunkName: "my-tokens-panels" */ "./TokenTaskPanel");

export const TokenDetails = React.lazy(() =>
  loadDetails().then((module) => ({ default: module.TokenDetails })),
);
export const ConfirmRevoke = React.lazy(() =>
  loadQuestion().then((module) => ({ default: module.ConfirmRevoke })),
);
export const TokenTaskPanel = React.lazy(() =>
  loadTask().then((module) => ({ default: module.TokenTaskPanel })),
);

/** Asks for these files once the list is drawn, so that the first click does not wait for them. */
export function usePanelsSoon(): void {
  React.useEffect(() => {
    // A failure shows where a panel is opened, which asks again.
    loadDetails().catch(() => undefined);
  }, []);
}
