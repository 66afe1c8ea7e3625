import { Panel, type IPanelProps } from "azure-devops-ui/Panel";
import * as React from "react";

import { useLayer } from "./useLayer";

type Props = Omit<IPanelProps, "onDismiss"> & { onDismiss(): void; children: React.ReactNode };

/**
 * The kit's panel, as every panel of the page opens it. What of its contents is still loading appears later: a panel
 * that waited for it would be hidden when it takes the focus, and not get it.
 */
export function SidePanel({ children, ...props }: Props) {
  useLayer(props.onDismiss);
  return (
    <Panel {...props}>
      <React.Suspense fallback={null}>{children}</React.Suspense>
    </Panel>
  );
}
