import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { findingsWords } from "../words/findingsWords";

/** A filter that was chosen and not typed, such as one person, with a button that removes it. */
export function FilterChip({ said, onRemove }: { said: string; onRemove(): void }) {
  const text = useWordsOf(findingsWords).filter;
  return (
    <span className="filter-chip">
      <bdi>{said}</bdi>
      <Button ariaLabel={text.remove(said)} iconProps={{ iconName: "Cancel" }} onClick={onRemove} subtle />
    </span>
  );
}
