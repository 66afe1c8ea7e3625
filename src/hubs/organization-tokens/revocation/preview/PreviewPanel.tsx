import * as React from "react";

import { reportHead } from "../../../../jobs/report/reportHead";
import { planRevocation } from "../../../../jobs/revocation/plan/planRevocation";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import type { FindingsProps } from "../../findings/FindingsProps";
import { shownToQuery } from "../../useOrganizationView";
import { PlanPreview } from "./PlanPreview";

interface Props extends FindingsProps {
  table: TokenColumns;
  rows: readonly number[];
  /** The one that the owners were told before, if they were. */
  reason?: string | undefined;
  onClose(): void;
  onSent(): void;
}

/** Shows what would be revoked of the selected tokens before anything is sent. */
export function PreviewPanel({ view, onView, onSent, ...props }: Props) {
  const { environment, revocation } = props;
  return (
    <PlanPreview
      {...props}
      onConfirmed={(reason, preview) => {
        const head = reportHead(environment.host, {
          reason,
          filter: shownToQuery(view),
          isContinued: false,
          startedAt: environment.now(),
        });
        revocation.start(head, planRevocation(preview));
        onSent();
        onView({ tab: "revocations" });
      }}
    />
  );
}
