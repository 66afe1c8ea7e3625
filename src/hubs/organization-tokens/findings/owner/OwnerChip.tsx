import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { findingsWords } from "../words/findingsWords";

/** The filter for one person, who was chosen and not typed, with a button that removes it. */
export function OwnerChip({ name, onRemove }: { name: string; onRemove(): void }) {
  const text = useWordsOf(findingsWords).filter;
  const said = text.ownerIs(name);
  return (
    <span className="filter-chip">
      <bdi>{said}</bdi>
      <Button ariaLabel={text.remove(said)} iconProps={{ iconName: "Cancel" }} onClick={onRemove} subtle />
    </span>
  );
}
