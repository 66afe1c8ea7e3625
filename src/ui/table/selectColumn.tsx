import { Checkbox, TriStateCheckbox } from "azure-devops-ui/Checkbox";
import type { ListSelection } from "azure-devops-ui/List";
import { IMeasurementStyle, TableColumnLayout, type ITableColumn } from "azure-devops-ui/Table";
import * as React from "react";

interface Labels<T> {
  readonly all: string;
  row(item: T): string;
}

/**
 * The column of check boxes for this selection. For one render, the kit's own `ColumnSelect` still uses the
 * selection of the previous rows, so an enabled row could look disabled, or the other way round.
 */
export function selectColumn<T>(
  selection: ListSelection,
  rowCount: number,
  labels: Labels<T>,
): ITableColumn<T> {
  const toggle = (row: number) => {
    if (selection.selected(row)) selection.unselect(row);
    else selection.select(row, 1, true);
  };
  return {
    id: "select",
    columnLayout: TableColumnLayout.none,
    width: 2.5,
    widthStyle: IMeasurementStyle.REM,
    renderHeaderCell: (columnIndex, _column, focuszoneId) => (
      <th
        aria-colindex={columnIndex + 1}
        className={`bolt-table-cell-select bolt-table-header-cell col-header-${columnIndex}`}
        data-column-index={columnIndex}
        key="select"
      >
        <div className="flex-row justify-center">
          <SelectAll focuszoneId={focuszoneId} label={labels.all} rowCount={rowCount} selection={selection} />
        </div>
      </th>
    ),
    renderCell: (rowIndex, columnIndex, _column, item) => (
      <td
        aria-colindex={columnIndex + 1}
        className={`bolt-table-cell-select bolt-table-cell bolt-list-cell col-${columnIndex}`}
        data-column-index={columnIndex}
        key="select"
        // A click anywhere else in the row opens it.
        onClick={(event) => event.preventDefault()}
        onDoubleClick={(event) => event.preventDefault()}
        onMouseDown={(event) => {
          toggle(rowIndex);
          event.preventDefault();
        }}
      >
        <div className="flex-row justify-center">
          <Checkbox
            ariaLabel={labels.row(item)}
            checked={selection.selected(rowIndex)}
            disabled={!selection.selectable(rowIndex)}
            excludeTabStop
          />
        </div>
      </td>
    ),
  };
}

interface SelectAllProps {
  selection: ListSelection;
  rowCount: number;
  label: string;
  focuszoneId?: string;
}

function SelectAll({ selection, rowCount, label, focuszoneId }: SelectAllProps) {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    selection.subscribe(redraw);
    return () => selection.unsubscribe(redraw);
  }, [selection]);
  const { selectedCount } = selection;
  const isAll = selectedCount > 0 && selectedCount === rowCount - selection.unselectableCount;
  return (
    <TriStateCheckbox
      ariaLabel={label}
      checked={isAll ? true : selectedCount > 0 ? undefined : false}
      focuszoneId={focuszoneId}
      onChange={() => (selectedCount > 0 ? selection.clear() : selection.select(0, rowCount))}
    />
  );
}
