import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { whenIdle } from "../../../ui/state/whenIdle";

/** Sorted at once: some milliseconds, so that scrolling stays smooth meanwhile. */
const namesAtOnce = 10_000;

/** Sorts the names while the page is idle, so the first click on the column is quick. */
export function useNameOrder(table: TokenColumns, length: number): void {
  React.useEffect(() => {
    let isGone = false;
    const work = () => {
      if (!isGone && table.prepareNameRanks(namesAtOnce)) whenIdle(work);
    };
    whenIdle(work);
    return () => {
      isGone = true;
    };
  }, [table, length]);
}
