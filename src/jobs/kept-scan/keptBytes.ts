import { bytesPerHash } from "../../tokens/organization/columns/storedHash";
import type { KeptScan } from "./KeptScan";

/** An id, four indices, two dates and a mark. */
const columnsOfRow = 16 + 4 * 4 + 2 * 8 + 1;

/** Roughly how many bytes a scan takes in the store; what the browser adds is unknown. */
export function keptBytes({ table, read }: KeptScan): number {
  const texts = [...table.distinctNames, ...read, ...table.owners.map((owner) => JSON.stringify(owner))];
  const bytesOfRow = columnsOfRow + (table.hashCount > 0 ? bytesPerHash : 0);
  return table.length * bytesOfRow + texts.reduce((sum, text) => sum + text.length, 0);
}
