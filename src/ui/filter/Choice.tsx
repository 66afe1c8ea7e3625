import { Dropdown } from "azure-devops-ui/Dropdown";
import { DropdownSelection } from "azure-devops-ui/Utilities/DropdownSelection";
import * as React from "react";

interface Props {
  label: string;
  /** The first option means "no restriction" and has an empty id. */
  options: readonly { id: string; text: string }[];
  value: string;
  canSearch?: boolean;
  onChange(id: string): void;
}

/** A labeled dropdown for one option, controlled by `value`. */
export function Choice({ label, options, value, canSearch = false, onChange }: Props) {
  const selection = React.useMemo(() => new DropdownSelection(), []);
  const index = Math.max(
    0,
    options.findIndex(({ id }) => id === value),
  );
  React.useEffect(() => selection.select(index), [selection, index, options]);
  return (
    <Dropdown
      ariaLabel={label}
      className="choice"
      items={options.map(({ id, text }) => ({ id, text }))}
      minCalloutWidth={canSearch ? 320 : undefined}
      onSelect={(_event, item) => onChange(item.id)}
      renderSelectedItems={() => `${label}: ${options[index]?.text ?? ""}`}
      selection={selection}
      showFilterBox={canSearch}
    />
  );
}
