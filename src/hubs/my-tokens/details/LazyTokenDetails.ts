import * as React from "react";

/** Also loads the rest of the chunk: all the panels that open over the list. */
export const loadTokenDetails = () =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./TokenDetails").then((module) => ({
    default: module.TokenDetails,
  }));

export const LazyTokenDetails = React.lazy(loadTokenDetails);

export const LazyMissingToken = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./MissingToken").then((module) => ({
    default: module.MissingToken,
  })),
);
