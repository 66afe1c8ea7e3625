import * as React from "react";

/** Only campaigns need it, and with it the words of all templates. */
export const LazyTemplateChoice = React.lazy(() =>
  import(/* webpackChunkName: "organization-campaign" */ "./TemplateChoice").then((module) => ({
    default: module.TemplateChoice,
  })),
);
