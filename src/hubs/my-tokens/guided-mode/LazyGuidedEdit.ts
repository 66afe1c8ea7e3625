import * as React from "react";

/** In the file that the guided page has loaded before. */
export const LazyGuidedEdit = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "./GuidedEdit").then((module) => ({ default: module.GuidedEdit })),
);
