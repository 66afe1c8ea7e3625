import { Dialog, type IDialogProps } from "azure-devops-ui/Dialog";
import * as React from "react";

import { useLayer } from "./useLayer";

type Props = Omit<IDialogProps, "onDismiss"> & { onDismiss(): void; children: React.ReactNode };

/** The kit's dialog, as every question of the page opens it. */
export function ModalDialog(props: Props) {
  useLayer(props.onDismiss);
  return <Dialog {...props} />;
}
