import * as React from "react";

import type { PlanListView } from "./plan-list/PlanList";

/**
 * Which list of the plan is shown, and whether some of its rows alone. `showOwners` also moves the focus to the first
 * owner's button.
 */
export function useListView() {
  const [view, setView] = React.useState<PlanListView>("tokens");
  const [only, setOnly] = React.useState<ReadonlySet<number>>();
  const [timesAsked, setTimesAsked] = React.useState(0);
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (timesAsked > 0) place.current?.querySelector<HTMLElement>("[data-place] button")?.focus();
  }, [timesAsked]);
  return {
    view,
    setView,
    only,
    setOnly,
    place,
    showOwners() {
      setView("owners");
      setTimesAsked((times) => times + 1);
    },
  };
}
