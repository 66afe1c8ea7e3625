import * as React from "react";

/** Reads the files of this part. */
export const loadBeingReplaced = () => import(/* webpackChunkName: "my-tokens-panels" */ "./BeingReplaced");

/** Most people replace nothing at the moment. */
export const LazyBeingReplaced = React.lazy(() =>
  loadBeingReplaced().then((module) => ({ default: module.BeingReplaced })),
);
