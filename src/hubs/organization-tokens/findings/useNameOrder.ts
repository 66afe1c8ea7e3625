import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { whenIdle } from "../../../ui/state/whenIdle";

/** Sorted at once: some milliseconds, so that scrolling stays smooth meanwhile. */
const namesAtOnce = 10_000;

/** Puts the names in order while nobody waits, so that the first click on the column has little left to do. */
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
