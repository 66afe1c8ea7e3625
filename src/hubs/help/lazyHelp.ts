import * as React from "react";

/** The panel that explains a page comes when somebody asks for it. */
export const HelpPanel = React.lazy(() =>
  import(/* webpackChunkName: "help" */ "./HelpPanel").then((module) => ({ default: module.HelpPanel })),
);
