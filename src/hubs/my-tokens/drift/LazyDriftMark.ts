import * as React from "react";

/** A row has it only when what has drifted is known, and that waits until the list is drawn. */
export const LazyDriftMark = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./DriftMark").then((module) => ({
    default: module.DriftMark,
  })),
);
