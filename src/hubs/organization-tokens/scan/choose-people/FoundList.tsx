import * as React from "react";

import { type Owner, searchableOwner } from "../../../../tokens/organization/OwnedToken";
import { foldText } from "../../../../tokens/text/foldText";
import { ownerLabel } from "../../../../tokens/organization/ownerLabel";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { Field } from "../../../../ui/fields/Field";
import { NamedList } from "../../fields/NamedList";
import { choosePeopleWords } from "./words/choosePeopleWords";

/** More than this cannot be taken in at a glance. */
const mostWithoutFilter = 12;
/** More than anyone scrolls through. */
const mostShown = 200;

/** The people found, by name and address, to check before their tokens are read. */
export function FoundList({ owners }: { owners: readonly Owner[] }) {
  const text = useWordsOf(choosePeopleWords);
  const [typed, setTyped] = React.useState("");
  const searchable = React.useMemo(() => owners.map(searchableOwner), [owners]);
  const wanted = foldText(typed.trim());
  const matching = owners.filter((_, index) => searchable[index]?.includes(wanted));
  return (
    <>
      {owners.length > mostWithoutFilter ? (
        <Field
          hint={wanted === "" ? "" : text.found(matching.length)}
          label={text.filterFound}
          onChange={setTyped}
          value={typed}
        />
      ) : null}
      <NamedList
        items={matching.slice(0, mostShown).map(lineOf)}
        left={Math.max(0, matching.length - mostShown)}
        title={text.foundTitle}
      />
    </>
  );
}

function lineOf(owner: Owner): { text: string; detail: string } {
  return {
    text: ownerLabel(owner),
    detail: shorten(displayName(owner.mailAddress || owner.principalName || ""), 80),
  };
}
