import type { IButtonProps } from "azure-devops-ui/Button";
import { PanelContent, PanelFooter } from "azure-devops-ui/Panel";
import * as React from "react";

interface Props {
  /** Said when the step appears, since the focus goes to it. */
  label: string;
  buttons: IButtonProps[];
  children: React.ReactNode;
}

/** One step of a panel. The one before it took the focused element along, so the new one takes the focus. */
export function PanelStep({ label, buttons, children }: Props) {
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.focus(), []);
  return (
    <>
      <PanelContent>
        <div aria-label={label} className="panel-step" ref={root} role="group" tabIndex={-1}>
          {children}
        </div>
      </PanelContent>
      <PanelFooter buttonProps={buttons} showSeparator />
    </>
  );
}
