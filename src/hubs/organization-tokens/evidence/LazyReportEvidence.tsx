import * as React from "react";

import { LazyPart } from "../../frame/LazyPart";
import type { ReportEvidence } from "./ReportEvidence";

const Part = React.lazy(() =>
  import(/* webpackChunkName: "organization-evidence" */ "./ReportEvidence").then((module) => ({
    default: module.ReportEvidence,
  })),
);

/** Loaded with the report of a revocation. */
export function LazyReportEvidence(props: React.ComponentProps<typeof ReportEvidence>) {
  return (
    <LazyPart>
      <Part {...props} />
    </LazyPart>
  );
}
