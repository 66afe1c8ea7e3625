import { ColumnSorting, type SortOrder } from "azure-devops-ui/Table";
import * as React from "react";

/**
 * Sorting by a click on a column's header. The kit starts only the behaviours that a table is born with, and tells only the latest ones of
 * a new order; with another one each time, a second click would never turn the order round. So it stays the same one.
 */
export function useColumnSorting<T>(
  onSort: (columnIndex: number, proposed: SortOrder) => void,
): ColumnSorting<T>[] {
  const latest = React.useRef(onSort);
  React.useEffect(() => {
    latest.current = onSort;
  });
  return React.useMemo(
    () => [new ColumnSorting<T>((index, proposed) => latest.current(index, proposed))],
    [],
  );
}
