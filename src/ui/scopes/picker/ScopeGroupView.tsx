import * as React from "react";

import type { ScopeGroup } from "../../../tokens/scopes/searchScopes";
import { useWordsOf } from "../../words/useWordsOf";
import { Fold } from "../../fold/Fold";
import { ScopeOption } from "./ScopeOption";
import { scopePickerWords } from "./words/scopePickerWords";

interface Props {
  group: ScopeGroup;
  chosen: readonly string[];
  /** Search results are always unfolded. */
  isSearched: boolean;
  onToggle(id: string): void;
}

/** One category of scopes, which can be folded. */
export function ScopeGroupView({ group, chosen, isSearched, onToggle }: Props) {
  const text = useWordsOf(scopePickerWords);
  const count = group.scopes.filter(({ id }) => chosen.includes(id)).length;
  const [isOpened, setIsOpened] = React.useState(count > 0);
  const isOpen = isSearched || isOpened;
  return (
    <Fold isOpen={isOpen} onToggle={() => setIsOpened(!isOpened)} title={text.group(group.category, count)}>
      <div aria-label={group.category} className="scope-options" role="group">
        {group.scopes.map((scope) => (
          <ScopeOption chosen={chosen} key={scope.id} onToggle={() => onToggle(scope.id)} scope={scope} />
        ))}
      </div>
    </Fold>
  );
}
