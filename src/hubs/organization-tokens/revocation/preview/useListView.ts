import * as React from "react";

import type { PlanListView } from "./plan-list/PlanList";

/** Which list of the plan is shown. `showOwners` also moves the focus to the first owner's button. */
export function useListView() {
  const [view, setView] = React.useState<PlanListView>("tokens");
  const place = React.useRef<HTMLDivElement>(null);
  const isWanted = React.useRef(false);
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    if (!isWanted.current || view !== "owners") return;
    isWanted.current = false;
    place.current?.querySelector<HTMLElement>("[data-place] button")?.focus();
  });
  return {
    view,
    setView,
    place,
    showOwners() {
      isWanted.current = true;
      setView("owners");
      redraw();
    },
  };
}
