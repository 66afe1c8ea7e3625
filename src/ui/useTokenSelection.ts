import { ListSelection } from "azure-devops-ui/List";
import * as React from "react";

import type { Token } from "../tokens/Token";

/**
 * The table selects row numbers; people select tokens. This keeps the two in step, so that a selection survives
 * sorting, filtering and reloading.
 */
export function useTokenSelection(
  tokens: readonly Token[],
  selected: ReadonlySet<string>,
  canSelect: (token: Token) => boolean,
  onSelected: (authorizationIds: ReadonlySet<string>) => void,
): ListSelection {
  const selection = React.useMemo(() => {
    const rows = new ListSelection({ selectOnFocus: false, multiSelect: true, alwaysMerge: true });
    tokens.forEach((token, row) => {
      if (!canSelect(token)) rows.addUnselectable(row);
    });
    return rows;
  }, [tokens, canSelect]);

  React.useEffect(() => {
    for (const [row, token] of tokens.entries()) {
      const isSelected = selected.has(token.authorizationId);
      if (isSelected !== selection.selected(row)) {
        if (isSelected) selection.select(row, 1, true);
        else selection.unselect(row, 1);
      }
    }
    const onChange = () => {
      const chosen = tokens.filter((_token, row) => selection.selected(row));
      const ids = new Set(chosen.map(({ authorizationId }) => authorizationId));
      if (!sameIds(ids, selected)) onSelected(ids);
    };
    selection.subscribe(onChange);
    return () => selection.unsubscribe(onChange);
  }, [selection, tokens, selected, onSelected]);

  return selection;
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
