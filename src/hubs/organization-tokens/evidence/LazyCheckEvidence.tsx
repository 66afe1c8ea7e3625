import * as React from "react";

import { LazyPart } from "../../frame/LazyPart";
import type { CheckEvidence } from "./CheckEvidence";

const Part = React.lazy(() =>
  import(/* webpackChunkName: "organization-evidence" */ "./CheckEvidence").then((module) => ({
    default: module.CheckEvidence,
  })),
);

/** Loaded after the front of the desk, which does not wait for it. */
export function LazyCheckEvidence(props: React.ComponentProps<typeof CheckEvidence>) {
  return (
    <LazyPart isQuiet>
      <Part {...props} />
    </LazyPart>
  );
}
