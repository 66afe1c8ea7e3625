import * as React from "react";

/** Reads the files of this part. */
export const loadWarningParts = () =>
  import(/* webpackChunkName: "organization-warnings" */ "./warningParts").then(
    ({ warningParts }) => warningParts,
  );

export const WarnButton = React.lazy(async () => ({ default: (await loadWarningParts()).WarnButton }));
export const WarnPanel = React.lazy(async () => ({ default: (await loadWarningParts()).WarnPanel }));
export const WarningFacts = React.lazy(async () => ({ default: (await loadWarningParts()).WarningFacts }));
export const WarningsSection = React.lazy(async () => ({
  default: (await loadWarningParts()).WarningsSection,
}));
