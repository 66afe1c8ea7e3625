import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { PendingOwner } from "../../../../jobs/warnings/progressOf";
import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { MoreLess } from "../../fields/MoreLess";
import { warningWords } from "../words/warningWords";

interface Props {
  pending: readonly PendingOwner[];
  /** Names them. */
  table: TokenColumns;
}

/** More are drawn at a click. */
const step = 50;

/** Who still has something to do, with how much. Nothing if nobody has. */
export function PendingPeople({ pending, table }: Props) {
  const { common } = useWords();
  const text = useWordsOf(warningWords);
  const [shown, setShown] = React.useState(step);
  const some = pending.slice(0, shown);
  const wanted = new Set(some.map(({ owner }) => owner));
  const names = new Map(
    table.owners
      .filter(({ descriptor }) => wanted.has(descriptor))
      .map((owner) => [owner.descriptor, shorten(displayName(owner.displayName), 60)]),
  );
  if (pending.length === 0) return null;
  return (
    <MoreLess title={text.pending(pending.length)}>
      <ul className="plain-list">
        {some.map(({ owner, left, unknown }) => (
          <li key={owner}>
            <bdi>{names.get(owner) || common.noName}</bdi>{" "}
            <span className="secondary-text">{text.pendingOne(left, unknown)}</span>
          </li>
        ))}
      </ul>
      {pending.length > shown ? (
        <Button
          onClick={() => setShown(shown + step)}
          subtle
          text={text.morePending(pending.length - shown)}
        />
      ) : null}
    </MoreLess>
  );
}
