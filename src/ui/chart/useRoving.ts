import * as React from "react";

/**
 * One tab stop for a row of buttons, by https://www.w3.org/WAI/ARIA/apg/patterns/toolbar: arrows, Home and End move on
 * among those that can be pressed.
 */
export function useRoving(isButton: readonly boolean[]) {
  const row = React.useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = React.useState(0);
  const places = isButton.flatMap((is, place) => (is ? [place] : []));
  const current = places.includes(wanted) ? wanted : places[0];
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = places.indexOf(current ?? 0);
    const next = {
      ArrowRight: places[at + 1],
      ArrowLeft: places[at - 1],
      Home: places[0],
      End: places.at(-1),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    row.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus();
  };
  const buttonProps = (place: number) => ({
    "data-place": place,
    tabIndex: place === current ? 0 : -1,
    onFocus: () => setWanted(place),
  });
  return { row, onKeyDown, buttonProps };
}
