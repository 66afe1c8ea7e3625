import * as React from "react";

export const LazyListWarnings = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./ListWarnings").then((module) => ({
    default: module.ListWarnings,
  })),
);
