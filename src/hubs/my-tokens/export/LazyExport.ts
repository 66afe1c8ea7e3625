import * as React from "react";

export const LazyExport = React.lazy(() =>
  import(/* webpackChunkName: "export" */ "./ExportOwnTokens").then((module) => ({
    default: module.ExportOwnTokens,
  })),
);
