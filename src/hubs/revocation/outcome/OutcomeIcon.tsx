import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import type { OutcomeKind } from "../../../jobs/report/OutcomeKind";
import "./outcome.scss";

const icons: Readonly<Record<OutcomeKind, string>> = {
  refused: "ErrorBadge",
  stillListed: "Warning",
  unknown: "Unknown",
  open: "Clock",
  gone: "Completed",
};

/** In the host's colour for it. Words always stand beside it. */
export function OutcomeIcon({ kind }: { kind: OutcomeKind }) {
  return <Icon className={`outcome-icon outcome-${kind}`} iconName={icons[kind]} />;
}
