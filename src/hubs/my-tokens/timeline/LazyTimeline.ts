import * as React from "react";

import { whenIdle } from "../../../ui/state/whenIdle";

/** Waits until the list is drawn, whose rows would share the line with it. Its height is reserved, so that nothing moves. */
export const LazyTimeline = React.lazy(() =>
  new Promise<void>(whenIdle)
    .then(() => import(/* webpackChunkName: "my-tokens-panels" */ "./Timeline"))
    .then((module) => ({ default: module.Timeline })),
);
