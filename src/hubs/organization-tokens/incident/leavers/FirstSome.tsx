import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { leaversWords } from "./words/leaversWords";

interface Props<T> {
  /** Says what the list is, where no heading does. */
  label?: string;
  items: readonly T[];
  /** One item of the list, with its key. */
  children(item: T): React.ReactElement;
}

/** More are drawn at a click. */
const step = 50;

/** A list that may be long: its first items, and more on demand. Nothing at all if it is empty. */
export function FirstSome<T>({ label, items, children }: Props<T>) {
  const text = useWordsOf(leaversWords);
  const [shown, setShown] = React.useState(step);
  const left = items.length - shown;
  if (items.length === 0) return null;
  return (
    <>
      <ul aria-label={label} className="plain-list">
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 ? (
        <div className="button-row">
          <Button onClick={() => setShown(shown + step)} subtle text={text.more(left)} />
        </div>
      ) : null}
    </>
  );
}
