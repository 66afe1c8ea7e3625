import * as React from "react";

/** The list is there without this panel, so it comes in a file of its own. */
export const LazyTaskPanel = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./TokenTaskPanel").then((module) => ({
    default: module.TokenTaskPanel,
  })),
);
