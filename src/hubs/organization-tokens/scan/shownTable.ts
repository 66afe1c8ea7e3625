import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Shown } from "./useScan";

export interface ShownTable {
  readonly table: TokenColumns;
  readonly moment: Date;
}

/** The table on screen, whichever scan it comes from. */
export function tableOf(shown: Shown): ShownTable | undefined {
  switch (shown.kind) {
    case "kept":
      return { table: shown.scan.table, moment: shown.moment };
    case "live":
      return { table: shown.state.table, moment: shown.moment };
    default:
      return undefined;
  }
}
