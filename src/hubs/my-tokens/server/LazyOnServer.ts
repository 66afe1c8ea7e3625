import * as React from "react";

/** Few organizations run their own server. */
export const LazyOnServer = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./OnServer").then((module) => ({
    default: module.OnServer,
  })),
);
