import * as React from "react";

import { addLayer, wayBackFromHere } from "./openLayers";

/** Makes a panel or dialog of the kit close on Escape, wherever the focus is, and give the focus back. */
export function useLayer(onDismiss: () => void): void {
  const dismiss = React.useRef(onDismiss);
  dismiss.current = onDismiss;
  // While it is drawn for the first time, what opened it still has the focus.
  const [layer] = React.useState(() => ({
    wayBack: wayBackFromHere(),
    dismiss: () => dismiss.current(),
  }));
  React.useLayoutEffect(() => addLayer(layer), [layer]);
}
