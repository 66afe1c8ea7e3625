import * as React from "react";

/** Loaded when somebody is about to revoke, with the other previews. */
export const LazyIncidentPreview = React.lazy(() =>
  import(/* webpackChunkName: "organization-panels" */ "./IncidentPreview").then(({ IncidentPreview }) => ({
    default: IncidentPreview,
  })),
);
