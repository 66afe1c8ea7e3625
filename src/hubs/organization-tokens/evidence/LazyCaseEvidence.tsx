import * as React from "react";

import { LazyPart } from "../../frame/LazyPart";
import type { CaseEvidence } from "./CaseEvidence";

const Part = React.lazy(() =>
  import(/* webpackChunkName: "organization-evidence" */ "./CaseEvidence").then((module) => ({
    default: module.CaseEvidence,
  })),
);

/** Loaded when a case is open. */
export function LazyCaseEvidence(props: React.ComponentProps<typeof CaseEvidence>) {
  return (
    <LazyPart>
      <Part {...props} />
    </LazyPart>
  );
}
