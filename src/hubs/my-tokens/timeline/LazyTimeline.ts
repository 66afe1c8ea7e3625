import * as React from "react";

/** In the chunk of the charts, which both hubs draw with. */
export const LazyTimeline = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./Timeline").then((module) => ({
    default: module.Timeline,
  })),
);
