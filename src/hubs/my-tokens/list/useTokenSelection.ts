import { ListSelection } from "azure-devops-ui/List";
import * as React from "react";

import type { Token } from "../../../tokens/token/Token";

/**
 * The table selects row numbers, people select tokens. This keeps the two in step, so that a selection survives
 * sorting, filtering and reloading. Each order of rows gets its own selection object.
 */
export function useTokenSelection(
  tokens: readonly Token[],
  selected: ReadonlySet<string>,
  canSelect: (token: Token) => boolean,
  onSelected: (authorizationIds: ReadonlySet<string>) => void,
): ListSelection {
  const selection = React.useMemo(
    () =>
      new ListSelection({
        selectOnFocus: false,
        multiSelect: true,
        alwaysMerge: true,
        unselectableRanges: rangesOf(tokens, (token) => !canSelect(token)),
      }),
    [tokens, canSelect],
  );

  React.useEffect(() => {
    selection.value = rangesOf(tokens, (token) => selected.has(token.authorizationId));
    const onChange = () => {
      const chosen = tokens.filter((_token, row) => selection.selected(row));
      onSelected(new Set(chosen.map(({ authorizationId }) => authorizationId)));
    };
    selection.subscribe(onChange);
    return () => selection.unsubscribe(onChange);
  }, [selection, tokens, selected, onSelected]);

  return selection;
}

function rangesOf(
  tokens: readonly Token[],
  isIn: (token: Token) => boolean,
): { beginIndex: number; endIndex: number }[] {
  return tokens.flatMap((token, row) => (isIn(token) ? [{ beginIndex: row, endIndex: row }] : []));
}
