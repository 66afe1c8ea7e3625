import { FocusZoneContext } from "azure-devops-ui/FocusZone";
import { Tooltip } from "azure-devops-ui/TooltipEx";
import * as React from "react";

interface Props {
  className: string;
  children: React.ReactNode;
  /** Renders the tooltip, when it opens. */
  explain(): React.ReactNode;
}

/**
 * Text in a table row with a tooltip. It opens on hover and when the arrow keys move the focus to the text, and screen
 * readers read it after the text. Tab skips it: a table has one tab stop.
 */
export function TooltipText({ className, children, explain }: Props) {
  const { focuszoneId } = React.useContext(FocusZoneContext);
  return (
    <Tooltip addAriaDescribedBy renderContent={explain}>
      <span className={className} data-focuszone={focuszoneId} tabIndex={-1}>
        {children}
      </span>
    </Tooltip>
  );
}
