import * as React from "react";

/** Most people replace nothing at the moment. */
export const LazyBeingReplaced = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./BeingReplaced").then((module) => ({
    default: module.BeingReplaced,
  })),
);
