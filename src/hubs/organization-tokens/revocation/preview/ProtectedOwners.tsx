import * as React from "react";

import type { OwnerGroup } from "../../../../tokens/organization/groupByOwner";
import { ownerLabel } from "../../../../tokens/organization/ownerLabel";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { MoreLess } from "../../fields/MoreLess";
import { NamedList } from "../../fields/NamedList";
import { previewWords } from "./words/previewWords";

interface Props {
  groups: readonly OwnerGroup[];
  isIncluded: boolean;
  onIncluded(isIncluded: boolean): void;
}

const mostNamed = 3;

/** Names the people the protected list spares: any member can put themselves on it, so it must not decide alone. */
export function ProtectedOwners({ groups, isIncluded, onIncluded }: Props) {
  const text = useWordsOf(previewWords);
  if (groups.length === 0) return null;
  const names = groups.map(({ owner, rows }) => text.owner(ownerLabel(owner), rows.length));
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const more = names.length - mostNamed;
  return (
    <>
      <p>{text.protectedOwners(names.slice(0, mostNamed).join(", "), Math.max(0, more))}</p>
      {more > 0 ? (
        <MoreLess title={text.protectedAll}>
          <NamedList items={names} title={text.protectedAll} />
        </MoreLess>
      ) : null}
      <label className="check">
        <input checked={isIncluded} onChange={(event) => onIncluded(event.target.checked)} type="checkbox" />
        <span>{text.includeProtected(count)}</span>
      </label>
    </>
  );
}
