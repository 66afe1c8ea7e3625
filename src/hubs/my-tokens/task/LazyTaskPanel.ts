import * as React from "react";

/** The list works without this panel, so it loads from a file of its own. */
export const LazyTaskPanel = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./TokenTaskPanel").then((module) => ({
    default: module.TokenTaskPanel,
  })),
);
