import type { IButtonProps } from "azure-devops-ui/Button";
import { PanelContent, PanelFooter } from "azure-devops-ui/Panel";
import * as React from "react";

import "./token-form.scss";

interface Props {
  /** Screen readers read it out when the step appears, because the focus moves there. */
  label: string;
  buttons: IButtonProps[];
  children: React.ReactNode;
}

/** One step of a panel. It takes the focus, which disappeared with the previous step. */
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
