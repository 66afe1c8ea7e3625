import * as React from "react";

import { reportHead } from "../../../../jobs/report/reportHead";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { LazyPart } from "../../../frame/LazyPart";
import type { FindingsProps } from "../../findings/FindingsProps";
import { shownToQuery } from "../../tokensShown";
import { PlanPreview } from "./PlanPreview";
import { previewExtras } from "./previewExtras";

interface Props extends FindingsProps {
  table: TokenColumns;
  rows: ArrayLike<number>;
  /** A scan is still adding to the table. */
  isGrowing: boolean;
  /** The one that the owners were told before, if they were. */
  reason?: string | undefined;
  onClose(): void;
  onSent(): void;
}

/** Shows what would be revoked of the selected tokens before anything is sent. */
export function PreviewPanel({ view, isGrowing, onView, onSent, ...props }: Props) {
  const { environment, revocation } = props;
  return (
    <PlanPreview
      {...props}
      extras={(preview, reason, isBlocked) =>
        previewExtras.map(({ id, Part }) => (
          <LazyPart isQuiet key={id}>
            <Part {...{ environment, preview, reason, isGrowing, isBlocked }} filter={shownToQuery(view)} />
          </LazyPart>
        ))
      }
      onConfirmed={(reason, preview) => {
        const head = reportHead(environment.host, {
          reason,
          filter: shownToQuery(view),
          isContinued: false,
          startedAt: environment.now(),
        });
        revocation.start(head, preview);
        onSent();
        onView({ tab: "revocations" });
      }}
    />
  );
}
