import * as React from "react";

import { reportHead } from "../../../../jobs/report/reportHead";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { PlanPreview } from "../../revocation/preview/PlanPreview";
import { shownToQuery } from "../../tokensShown";
import { actWords } from "./words/actWords";

interface Props extends ExtraTabProps {
  table: TokenColumns;
  rows: readonly number[];
  /** To begin with; that the token leaked, unless given. */
  reason?: string;
  onClose(): void;
}

/** The usual preview of a revocation, with a reason to begin with. The desk stays open and shows what becomes of it. */
export function IncidentPreview({ view, reason: given, onClose, ...props }: Props) {
  const { environment, revocation } = props;
  const text = useWordsOf(actWords);
  return (
    <PlanPreview
      {...props}
      onClose={onClose}
      onConfirmed={(reason, preview) => {
        const startedAt = environment.now();
        const head = reportHead(environment.host, {
          reason,
          filter: shownToQuery(view),
          isContinued: false,
          startedAt,
        });
        revocation.start(head, preview);
        onClose();
      }}
      reason={given ?? text.reason}
    />
  );
}
