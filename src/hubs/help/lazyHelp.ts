import * as React from "react";

/** The help panel, loaded when it is first opened. */
export const HelpPanel = React.lazy(() =>
  import(/* webpackChunkName: "help" */ "./HelpPanel").then((module) => ({ default: module.HelpPanel })),
);
