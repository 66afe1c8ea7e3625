import * as React from "react";

export const LazyOwnRevocations = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./OwnRevocations").then((module) => ({
    default: module.OwnRevocations,
  })),
);
