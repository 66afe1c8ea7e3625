import * as React from "react";

/** Knows the built-in templates and what they are called, which the list does without. */
export const LazyNarrowerButton = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-narrower" */ "./NarrowerButton").then((module) => ({
    default: module.NarrowerButton,
  })),
);

export const LazyNarrowerPart = React.lazy(() =>
  import(/* webpackChunkName: "my-tokens-narrower" */ "./NarrowerPart").then((module) => ({
    default: module.NarrowerPart,
  })),
);
