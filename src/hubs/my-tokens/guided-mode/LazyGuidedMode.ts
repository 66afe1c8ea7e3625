import * as React from "react";

/** Most people are signed in and never need this. */
export const LazyGuidedMode = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "./GuidedMode").then((module) => ({ default: module.GuidedMode })),
);
