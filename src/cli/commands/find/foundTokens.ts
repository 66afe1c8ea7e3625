import { describeToken } from "../../../tokens/export/describeToken";
import type { ExportSource } from "../../../tokens/export/ExportSource";
import { selectRows } from "../../../tokens/organization/selectRows";
import { sortRows } from "../../../tokens/organization/sortRows";
import { breachesInSteps } from "../../../tokens/rules/breachesInSteps";
import { rowsWithBreach } from "../../../tokens/rules/rowsWithBreach";
import type { Rule } from "../../../tokens/rules/Rule";
import { finish } from "../../../tokens/steps/finish";
import type { ScanFileContent } from "../../../jobs/scan-file/ScanFileContent";
import type { AskedFilter } from "../../filter/filterOf";

/** The rows that a filter finds in a scan, those that end soonest first. `rules`: those that the filter may ask for. */
export function foundRows(
  { scan: { table } }: Pick<ScanFileContent, "scan">,
  { filter, rule }: AskedFilter,
  rules: readonly Rule[] | undefined,
  now: Date,
): Uint32Array {
  const fitting = selectRows(table, filter, now);
  const rows =
    rule === undefined
      ? fitting
      : finish(rowsWithBreach(finish(breachesInSteps(table, rules ?? [], now)), rule, fitting));
  return sortRows(table, rows, "expires", "ascending");
}

/** These rows, as every export of the hub has them. */
export function exportOf(
  loaded: ScanFileContent,
  rows: Uint32Array,
  query: AskedFilter["query"],
  now: Date,
): ExportSource {
  const { scan, organizationName } = loaded;
  const { table, organizationId, isComplete } = scan;
  return {
    count: rows.length,
    at: (index) => {
      const row = rows[index] ?? 0;
      return describeToken(table.tokenAt(row), now, table.ownerAt(row));
    },
    isPartial: !isComplete,
    hasOwners: true,
    exportedAt: now,
    organizationId,
    organizationName,
    filter: query,
  };
}
