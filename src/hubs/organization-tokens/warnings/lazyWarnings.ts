import * as React from "react";

const load = () =>
  import(/* webpackChunkName: "organization-warnings" */ "./warningParts").then(
    ({ warningParts }) => warningParts,
  );

export const WarnButton = React.lazy(async () => ({ default: (await load()).WarnButton }));
export const WarnPanel = React.lazy(async () => ({ default: (await load()).WarnPanel }));
export const WarningFacts = React.lazy(async () => ({ default: (await load()).WarningFacts }));
export const WarningsSection = React.lazy(async () => ({ default: (await load()).WarningsSection }));
