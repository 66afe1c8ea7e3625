import * as React from "react";

/** With the settings, where rules are made too. */
export const Rules = React.lazy(() =>
  import(/* webpackChunkName: "organization-settings" */ "./IncidentRules").then(({ IncidentRules }) => ({
    default: IncidentRules,
  })),
);
