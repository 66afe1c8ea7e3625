import { Dialog, type IDialogProps } from "azure-devops-ui/Dialog";
import * as React from "react";

import { useLayer } from "./useLayer";

type Props = Omit<IDialogProps, "onDismiss"> & { onDismiss(): void; children: React.ReactNode };

/** The kit's dialog, as every question of the page opens it. It takes the focus before all its contents are there. */
export function ModalDialog({ children, ...props }: Props) {
  useLayer(props.onDismiss);
  return (
    <Dialog {...props}>
      <React.Suspense fallback={null}>{children}</React.Suspense>
    </Dialog>
  );
}
