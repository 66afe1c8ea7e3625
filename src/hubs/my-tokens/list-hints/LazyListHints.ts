import * as React from "react";

import { whenIdle } from "../../../ui/state/whenIdle";

/** Waits until the list is drawn: hints can wait. */
export const LazyListHints = React.lazy(() =>
  new Promise<void>(whenIdle)
    .then(() => import(/* webpackChunkName: "my-tokens-panels" */ "./ListHints"))
    .then((module) => ({ default: module.ListHints })),
);
