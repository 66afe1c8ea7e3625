import { rowStatus } from "../../tokens/organization/columns/rowStatus";
import { isRevocable } from "../../tokens/token/statusOf";
import type { Scanned } from "../kept-scan/KeptScan";
import type { Warning } from "./Warning";

/** What has become of the tokens of a warning, as far as a scan shows. */
export interface WarningProgress {
  readonly owners: number;
  /** Those who have nothing left to do. */
  readonly ownersDone: number;
  /** The others: those with most tokens left first. */
  readonly pending: readonly PendingOwner[];
  /** Revoked, expired, or no longer listed for their owner, whose list was read in full since. */
  readonly gone: number;
  /** Rows of those that still work. */
  readonly left: readonly number[];
  /** Of people whose lists the scan has not read in full since. */
  readonly unknown: number;
}

/** Somebody whose tokens are not all gone. */
export interface PendingOwner {
  /** Their descriptor. */
  readonly owner: string;
  /** How many of their tokens still work. */
  readonly left: number;
  /** Of how many nothing is known. */
  readonly unknown: number;
}

export function progressOf(
  { tokens, madeAt }: Warning,
  scanned: Scanned | undefined,
  now: Date,
): WarningProgress {
  const table = scanned?.table;
  const statusOf = table && rowStatus(table, now);
  const rows = table?.rowsWith(tokens.map(({ authorizationId }) => authorizationId)) ?? [];
  const left = rows.filter((row) => statusOf && isRevocable(statusOf(row)));
  const [listed, working] = [rows, left].map((some) => new Set(some.map((row) => table?.ids.at(row))));
  const isReadSince = scanned ? readSince(scanned, madeAt) : () => false;
  const byOwner = new Map<string, { left: number; unknown: number }>();
  for (const { authorizationId, owner } of tokens) {
    const own = byOwner.get(owner) ?? { left: 0, unknown: 0 };
    byOwner.set(owner, own);
    if (working?.has(authorizationId)) own.left++;
    else if (!listed?.has(authorizationId) && !isReadSince(owner)) own.unknown++;
  }
  const pending = [...byOwner]
    .map(([owner, own]) => ({ owner, ...own }))
    .filter((own) => own.left + own.unknown > 0)
    .sort((one, other) => other.left - one.left || other.unknown - one.unknown);
  const sum = (key: "left" | "unknown") => pending.reduce((all, own) => all + own[key], 0);
  return {
    owners: byOwner.size,
    ownersDone: byOwner.size - pending.length,
    pending,
    gone: tokens.length - sum("left") - sum("unknown"),
    left,
    unknown: sum("unknown"),
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
