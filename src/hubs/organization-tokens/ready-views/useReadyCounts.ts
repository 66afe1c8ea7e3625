import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { ReadyView, ReadyViewId } from "../../../tokens/organization/readyViews";
import { selectRows } from "../../../tokens/organization/selectRows";
import { whenIdle } from "../../../ui/state/whenIdle";

type Counts = ReadonlyMap<ReadyViewId, number>;

/**
 * How many tokens each view has, as far as that is counted: one view at a time while the page is idle, and none while
 * the table grows.
 */
export function useReadyCounts(
  seen: { readonly table: TokenColumns },
  views: readonly ReadyView[],
  moment: Date,
  isGrowing: boolean,
): Counts {
  const [counts, setCounts] = React.useState<Counts>(new Map());
  React.useEffect(() => {
    if (isGrowing) return;
    let isGone = false;
    const found = new Map<ReadyViewId, number>();
    const left = [...views];
    const work = () => {
      const view = left.shift();
      if (isGone) return;
      if (!view) return setCounts(found);
      found.set(view.id, selectRows(seen.table, view.filter, moment).length);
      whenIdle(work);
    };
    whenIdle(work);
    return () => {
      isGone = true;
    };
  }, [seen, views, moment, isGrowing]);
  return counts;
}
