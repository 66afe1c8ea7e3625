import * as React from "react";

/** Also brings everything else of the same chunk: all panels that open over the list. */
export const loadTokenDetails = () =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./TokenDetails").then((module) => ({
    default: module.TokenDetails,
  }));

export const LazyTokenDetails = React.lazy(loadTokenDetails);
