import * as React from "react";

/** Also loads the rest of the chunk: all the panels that open over the list. */
export const loadTokenDetails = () =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./TokenDetails").then((module) => ({
    default: module.TokenDetails,
  }));

export const LazyTokenDetails = React.lazy(loadTokenDetails);
