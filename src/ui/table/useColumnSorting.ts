import { ColumnSorting, type SortOrder } from "azure-devops-ui/Table";
import * as React from "react";

/**
 * Sorts when a column header is clicked. The kit attaches only the behaviors from a table's first render, but
 * reports a new order only to the latest ones. With a new behavior on each render, a second click would never
 * reverse the order, so this hook returns the same one every time.
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
