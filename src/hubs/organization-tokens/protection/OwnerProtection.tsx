import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { entriesFor, entryOf } from "../../../tokens/organization/protectedEntries";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { Protection, type ProtectedList } from "../../../tokens/organization/ProtectedList";
import { ownerLabel } from "../../../tokens/organization/ownerLabel";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { Protecting } from "./useProtecting";
import { protectionWords } from "./words/protectionWords";

interface Props {
  owner: Owner;
  list: ProtectedList;
  protecting: Protecting;
  /** The whole sentence on the button, where nothing beside it names the person. */
  isNamed?: boolean;
  tabIndex?: number;
}

/** One click puts a person on the protected list, or takes off everything that protects them. */
export function OwnerProtection({ owner, list, protecting, isNamed = false, tabIndex }: Props) {
  const text = useWordsOf(protectionWords);
  const name = ownerLabel(owner, 60);
  const isProtected = React.useMemo(() => new Protection(list).coversOwner(owner), [list, owner]);
  const label = isProtected ? text.stopOne(name) : text.protectOne(name);
  return (
    <Button
      ariaLabel={label}
      disabled={protecting.isSaving}
      iconProps={{ iconName: "Shield" }}
      onClick={() =>
        protecting.change(
          name,
          isProtected
            ? { kind: "unprotect", entries: { people: entriesFor(owner, list), tokens: [] } }
            : { kind: "protect", entries: { people: [entryOf(owner)], tokens: [] } },
        )
      }
      subtle
      tabIndex={tabIndex}
      text={isNamed ? label : isProtected ? text.stop : text.protect}
    />
  );
}
