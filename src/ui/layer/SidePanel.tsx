import { Panel, type IPanelProps } from "azure-devops-ui/Panel";
import * as React from "react";

import { useLayer } from "./useLayer";

type Props = Omit<IPanelProps, "onDismiss"> & { onDismiss(): void; children: React.ReactNode };

/** The kit's panel, as every panel of the page opens it. */
export function SidePanel(props: Props) {
  useLayer(props.onDismiss);
  return <Panel {...props} />;
}
