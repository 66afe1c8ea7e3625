import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Shown } from "./useScan";

export interface ShownTable {
  readonly table: TokenColumns;
  readonly moment: Date;
  /** Marks tokens that were seen gone. */
  markRevoked(authorizationIds: ReadonlySet<string>): void;
}

/** The table on screen, wherever it comes from. */
export function tableOf(shown: Shown): ShownTable | undefined {
  switch (shown.kind) {
    case "kept":
      return shownTable(shown.scan.table, shown.moment);
    case "live":
      return shownTable(shown.state.table, shown.moment);
    default:
      return undefined;
  }
}

function shownTable(table: TokenColumns, moment: Date): ShownTable {
  return {
    table,
    moment,
    markRevoked(authorizationIds) {
      const revoked = table.revoked.raw;
      for (let row = 0; row < table.length; row++) {
        if (authorizationIds.has(table.ids.at(row))) revoked[row] = 1;
      }
    },
  };
}
