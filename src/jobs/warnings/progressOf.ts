import { rowStatus } from "../../tokens/organization/columns/rowStatus";
import { isRevocable } from "../../tokens/token/statusOf";
import type { Scanned } from "../kept-scan/KeptScan";
import type { Warning } from "./Warning";

/** What has become of the tokens of a warning, as far as a scan shows. */
export interface WarningProgress {
  readonly owners: number;
  /** Revoked, expired, or no longer listed for their owner, whose list was read in full since. */
  readonly gone: number;
  /** Rows of those that still work. */
  readonly left: readonly number[];
  /** Of people whose lists the scan has not read in full since. */
  readonly unknown: number;
}

export function progressOf(
  { tokens, madeAt }: Warning,
  scanned: Scanned | undefined,
  now: Date,
): WarningProgress {
  const owners = new Set(tokens.map(({ owner }) => owner)).size;
  if (!scanned) return { owners, gone: 0, left: [], unknown: tokens.length };
  const { table } = scanned;
  const statusOf = rowStatus(table, now);
  const rows = table.rowsWith(tokens.map(({ authorizationId }) => authorizationId));
  const left = rows.filter((row) => isRevocable(statusOf(row)));
  const listed = new Set(rows.map((row) => table.ids.at(row)));
  const missing = tokens.filter(({ authorizationId }) => !listed.has(authorizationId));
  const isReadSince = readSince(scanned, madeAt);
  const unlisted = missing.filter(({ owner }) => isReadSince(owner)).length;
  return {
    owners,
    gone: listed.size - new Set(left.map((row) => table.ids.at(row))).size + unlisted,
    left,
    unknown: missing.length - unlisted,
  };
}

/** Whether an owner's list was read in full after a moment. Only the table's owners have a moment of their own. */
function readSince({ table, read, partlyRead, beganAt }: Scanned, moment: Date): (owner: string) => boolean {
  const listedAt = new Map(table.owners.map((owner) => [owner.descriptor, owner.listedAt]));
  return (owner) => {
    const at = listedAt.get(owner) ?? (read.has(owner) ? beganAt : undefined);
    return at !== undefined && at > moment && !partlyRead?.has(owner);
  };
}
