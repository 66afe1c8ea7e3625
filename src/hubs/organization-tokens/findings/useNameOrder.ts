import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { whenIdle } from "../../../ui/state/whenIdle";

/** Sorts the names while the page is idle, so that the first click on the column responds quickly. */
export function useNameOrder(table: TokenColumns, length: number, isGrowing: boolean): void {
  React.useEffect(() => {
    // A scan adds names all the time: whoever sorts by them meanwhile waits for a few at most.
    if (isGrowing) return undefined;
    let isGone = false;
    const work = () => {
      if (!isGone && table.prepareNameRanks()) whenIdle(work);
    };
    whenIdle(work);
    return () => {
      isGone = true;
    };
  }, [table, length, isGrowing]);
}
