import * as React from "react";

import "./virtual-list.scss";

interface Props {
  label: string;
  count: number;
  /** Pixels. All rows are equally high. */
  rowHeight: number;
  /** How many rows are in view at most; the others are scrolled to. */
  rowsInView: number;
  /** The buttons of a row take this `tabIndex`: only those of one row can be reached with Tab. */
  renderRow(index: number, tabIndex: number): React.ReactNode;
  keyOf(index: number): React.Key;
}

/** Rows drawn beyond each edge. */
const ahead = 6;

/**
 * A scrolling list of which only the rows in view are in the document, however many there are. The arrow keys, Page Up
 * and Down, Home and End move the focus from row to row; Tab leaves the list.
 */
export function VirtualList({ label, count, rowHeight, rowsInView, renderRow, keyOf }: Props) {
  const list = React.useRef<HTMLUListElement>(null);
  const [top, setTop] = React.useState(0);
  const [active, setActive] = React.useState(0);
  /** The row to focus once it is drawn. */
  const wanted = React.useRef<number>();
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), count - rowsInView));
  const from = Math.max(0, first - ahead);
  const to = Math.min(count, first + rowsInView + ahead);
  // A row that has scrolled out of view cannot be reached; the nearest one in view can.
  const reachable = Math.max(first, Math.min(active, Math.min(count, first + rowsInView) - 1));

  React.useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"] button`)?.focus();
    wanted.current = undefined;
  });

  const goTo = (place: number) => {
    const next = Math.max(0, Math.min(place, count - 1));
    const highest = next * rowHeight;
    const lowest = highest - (rowsInView - 1) * rowHeight;
    const nextTop = Math.max(0, Math.min(Math.max(top, lowest), highest));
    wanted.current = next;
    if (list.current) list.current.scrollTop = nextTop;
    setActive(next);
    setTop(nextTop);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const target = placeAfter(event.key, reachable, rowsInView, count);
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };

  return (
    <ul
      aria-label={label}
      className="virtual-list"
      onFocus={(event) => {
        const place = event.target.closest<HTMLElement>("[data-place]")?.dataset["place"];
        if (place !== undefined) setActive(Number(place));
      }}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      ref={list}
      style={{ maxHeight: rowsInView * rowHeight }}
    >
      {from > 0 ? <li aria-hidden style={{ height: from * rowHeight }} /> : null}
      {Array.from({ length: to - from }, (_, offset) => {
        const index = from + offset;
        return (
          <li
            aria-posinset={index + 1}
            aria-setsize={count}
            data-place={index}
            key={keyOf(index)}
            style={{ height: rowHeight }}
          >
            {renderRow(index, index === reachable ? 0 : -1)}
          </li>
        );
      })}
      {to < count ? <li aria-hidden style={{ height: (count - to) * rowHeight }} /> : null}
    </ul>
  );
}

function placeAfter(key: string, place: number, page: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return place + 1;
    case "ArrowUp":
      return place - 1;
    case "PageDown":
      return place + page;
    case "PageUp":
      return place - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
