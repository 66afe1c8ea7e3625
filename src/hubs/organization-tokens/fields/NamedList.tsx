import * as React from "react";

/** A few lines under a heading; nothing at all if there are none. */
export function NamedList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul aria-label={title} className="short-list" tabIndex={0}>
        {items.map((item, index) => (
          <li key={index}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
