import * as React from "react";

export const LazyOrganizationTimeline = React.lazy(() =>
  import(/* webpackChunkName: "organization-overview" */ "./OrganizationTimeline").then((module) => ({
    default: module.OrganizationTimeline,
  })),
);
