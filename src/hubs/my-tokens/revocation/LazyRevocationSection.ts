import * as React from "react";

/** Most visits revoke nothing. */
export const LazyRevocationSection = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./RevocationSection").then((module) => ({
    default: module.RevocationSection,
  })),
);
