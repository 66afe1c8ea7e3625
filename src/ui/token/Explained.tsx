import { FocusZoneContext } from "azure-devops-ui/FocusZone";
import { Tooltip } from "azure-devops-ui/TooltipEx";
import * as React from "react";

interface Props {
  className: string;
  children: React.ReactNode;
  /** Drawn when it is asked for. */
  explain(): React.ReactNode;
}

/**
 * Words of a row that explain themselves: on hover, and when the arrow keys bring the focus to them, where a screen
 * reader reads the explanation after the words. They are no stop of the tab key, of which a table has one.
 */
export function Explained({ className, children, explain }: Props) {
  const { focuszoneId } = React.useContext(FocusZoneContext);
  return (
    <Tooltip addAriaDescribedBy renderContent={explain}>
      <span className={className} data-focuszone={focuszoneId} tabIndex={-1}>
        {children}
      </span>
    </Tooltip>
  );
}
