import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { fieldWords } from "./words/fieldWords";

interface Props {
  title: string;
  /** One per line; a detail appears beside it in grey. */
  items: readonly (string | { readonly text: string; readonly detail: string })[];
  /** How many more there are than fit here. */
  left?: number;
}

/** A few lines under a heading; nothing at all if there are none. */
export function NamedList({ title, items, left = 0 }: Props) {
  const text = useWordsOf(fieldWords);
  if (items.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul aria-label={title} className="short-list" tabIndex={0}>
        {items.map((item, index) => (
          <li key={index}>
            <bdi>{typeof item === "string" ? item : item.text}</bdi>{" "}
            {typeof item === "string" ? null : <bdi className="secondary-text">{item.detail}</bdi>}
          </li>
        ))}
        {left > 0 ? <li className="secondary-text">{text.more(left)}</li> : null}
      </ul>
    </div>
  );
}
