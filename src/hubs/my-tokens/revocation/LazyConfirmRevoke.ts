import * as React from "react";

export const LazyConfirmRevoke = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-panels" */ "./ConfirmRevoke").then((module) => ({
    default: module.ConfirmRevoke,
  })),
);
