import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { Protection, type ProtectedList } from "../../../tokens/organization/ProtectedList";
import type { RowSet } from "../../../tokens/organization/RowSet";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { Protecting } from "./useProtecting";
import { protectionWords } from "./words/protectionWords";

interface Props {
  table: TokenColumns;
  selected: RowSet;
  list: ProtectedList;
  protecting: Protecting;
}

/** Protects the selected tokens, or stops it if the list names all of them already. */
function Shown({ table, selected, list, protecting }: Props) {
  const text = useWordsOf(protectionWords);
  // The ids of many tokens as text take a second, so they are made when they are needed.
  const areProtected = React.useMemo(() => {
    const protection = new Protection(list);
    return (
      list.tokens.length > 0 && selected.toRows().every((row) => protection.coversToken(table.ids.at(row)))
    );
  }, [selected, table, list]);
  const change = () => {
    const tokens = Array.from(selected, (row) => table.ids.at(row));
    protecting.change(text.tokens(tokens.length), {
      kind: areProtected ? "unprotect" : "protect",
      entries: { people: [], tokens },
    });
  };
  return (
    <Button
      disabled={protecting.isSaving}
      iconProps={{ iconName: "Shield" }}
      onClick={change}
      subtle
      text={areProtected ? text.stop : text.protect}
    />
  );
}

export const SelectionProtection = withWords(Shown, protectionWords);
