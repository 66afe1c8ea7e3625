import * as React from "react";

/** Its height is reserved, so that nothing moves when it comes. */
export const LazyTimeline = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./Timeline").then((module) => ({
    default: module.Timeline,
  })),
);
