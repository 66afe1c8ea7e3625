import type { Scanned } from "../../../jobs/kept-scan/KeptScan";
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

/** The scan on screen with whom it has read, whichever it is. */
export function scannedOf(shown: Shown): Scanned | undefined {
  switch (shown.kind) {
    case "kept":
      return shown.scan;
    case "live": {
      const { state } = shown;
      return {
        table: state.table,
        read: state.readDescriptors(),
        partlyRead: state.partlyRead,
        beganAt: state.beganAt,
      };
    }
    default:
      return undefined;
  }
}
