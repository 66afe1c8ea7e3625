import * as React from "react";

export const LazyDriftView = React.lazy(() =>
  import(/* webpackChunkName: "organization-drift" */ "./DriftView").then((module) => ({
    default: module.DriftView,
  })),
);

export const LazyDriftedByRow = React.lazy(() =>
  import(/* webpackChunkName: "organization-drift" */ "./DriftedByRow").then((module) => ({
    default: module.DriftedByRow,
  })),
);

export const LazySharedOrigins = React.lazy(() =>
  import(/* webpackChunkName: "organization-drift-switch" */ "./SharedOrigins").then((module) => ({
    default: module.SharedOrigins,
  })),
);
