import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { Protection, type ProtectedList } from "../../../tokens/organization/ProtectedList";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import type { Protecting } from "./useProtecting";
import { protectionWords } from "./words/protectionWords";

interface Props {
  table: TokenColumns;
  selected: ReadonlySet<number>;
  list: ProtectedList;
  protecting: Protecting;
}

/** Protects the selected tokens, or stops it if the list names all of them already. */
function Shown({ table, selected, list, protecting }: Props) {
  const text = useWordsOf(protectionWords);
  const tokens = React.useMemo(() => [...selected].map((row) => table.ids.at(row)), [selected, table]);
  const areProtected = React.useMemo(() => {
    const protection = new Protection(list);
    return tokens.every((id) => protection.coversToken(id));
  }, [tokens, list]);
  return (
    <Button
      disabled={protecting.isSaving}
      iconProps={{ iconName: "Shield" }}
      onClick={() =>
        protecting.change(text.tokens(tokens.length), {
          kind: areProtected ? "unprotect" : "protect",
          entries: { people: [], tokens },
        })
      }
      subtle
      text={areProtected ? text.stop : text.protect}
    />
  );
}

export const SelectionProtection = withWords(Shown, protectionWords);
