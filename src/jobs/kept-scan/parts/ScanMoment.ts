import type { Owner } from "../../../tokens/organization/OwnedToken";
import type { KeptScan } from "../KeptScan";
import type { KeptHead, KeptList } from "./KeptHead";

/** A scan as it is now, while its table may go on growing: its rows and lists up to their counts. */
export interface ScanMoment {
  readonly head: Omit<KeptHead, "parts">;
  readonly table: KeptScan["table"];
  /** Owners may be replaced later. */
  readonly owners: readonly Owner[];
  readonly read: readonly string[];
  readonly partlyRead: readonly string[];
  readonly failed: NonNullable<KeptScan["fromFile"]>["failed"];
}

export function momentOf({ table, read, partlyRead = new Set(), fromFile, ...scan }: KeptScan): ScanMoment {
  const { takenAt, organizationId, isEveryone, isComplete, beganAt } = scan;
  const failed = fromFile?.failed ?? [];
  const counts: Record<KeptList, number> = {
    owners: table.owners.length,
    names: table.distinctNames.length,
    scopes: table.distinctScopes.length,
    reaches: table.distinctReaches.length,
    read: read.size,
    partlyRead: partlyRead.size,
    failed: failed.length,
    rows: table.length,
    marks: table.length,
  };
  const flags = { isEveryone, isComplete, isFromFile: fromFile !== undefined };
  const head = { version: 2 as const, takenAt, organizationId, beganAt, ...flags, counts };
  const lists = { owners: [...table.owners], read: [...read], partlyRead: [...partlyRead], failed };
  return { head, table, ...lists };
}
