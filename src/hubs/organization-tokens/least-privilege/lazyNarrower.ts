import * as React from "react";

import { whenIdle } from "../../../ui/state/whenIdle";

/** How suggestions become rows. */
export const loadSuggestions = () => import(/* webpackChunkName: "organization-narrower" */ "./suggestions");

/** Waits until the table is drawn: it counts what nobody asked for yet. */
export const LazyNarrowerView = React.lazy(() =>
  new Promise<void>(whenIdle)
    .then(() => import(/* webpackChunkName: "organization-narrower" */ "./NarrowerView"))
    .then((module) => ({ default: module.NarrowerView })),
);

export const LazyNarrowerSums = React.lazy(() =>
  import(/* webpackChunkName: "organization-narrower" */ "./NarrowerSums").then((module) => ({
    default: module.NarrowerSums,
  })),
);

export const LazyNarrowerByRow = React.lazy(() =>
  import(/* webpackChunkName: "organization-narrower" */ "./NarrowerByRow").then((module) => ({
    default: module.NarrowerByRow,
  })),
);
