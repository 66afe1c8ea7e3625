import { Dropdown } from "azure-devops-ui/Dropdown";
import { DropdownSelection } from "azure-devops-ui/Utilities/DropdownSelection";
import * as React from "react";

import type { ChoiceProps } from "./ChoiceProps";

interface Props extends ChoiceProps {
  /** The number of the option that is chosen. */
  index: number;
  /** What the closed dropdown says. */
  said: string;
}

/** The dropdown from its first click on. It takes the focus from the closed one that it replaces, and opens. */
export function OpenedChoice({ label, options, index, said, canSearch = false, onChange }: Props) {
  const selection = React.useMemo(() => new DropdownSelection(), []);
  const dropdown = React.useRef<Dropdown>(null);
  React.useEffect(() => selection.select(index), [selection, index, options]);
  React.useLayoutEffect(() => {
    // In this order: when the list closes, the focus goes back to where it was before.
    dropdown.current?.focus();
    dropdown.current?.expand();
  }, []);
  return (
    <Dropdown
      ariaLabel={label}
      className="choice"
      items={options.map(({ id, text }) => ({ id, text }))}
      minCalloutWidth={canSearch ? 320 : undefined}
      onSelect={(_event, item) => onChange(item.id)}
      ref={dropdown}
      renderSelectedItems={() => said}
      selection={selection}
      showFilterBox={canSearch}
    />
  );
}
