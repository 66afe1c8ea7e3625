import * as React from "react";

/** Most lists have something to show. */
export const LazyNothingToShow = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./NothingToShow").then((module) => ({
    default: module.NothingToShow,
  })),
);
