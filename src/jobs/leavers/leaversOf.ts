import { rowStatus } from "../../tokens/organization/columns/rowStatus";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import type { Owner } from "../../tokens/organization/OwnedToken";
import type { TokenStatus } from "../../tokens/token/statusOf";
import type { Scanned } from "../kept-scan/KeptScan";
import type { FailedUser } from "../scan/FailedUser";
import { revocableRows, type Leaver, type LeaverReading } from "./Leaver";

/**
 * What a scan says of these people, in one pass over its table: those with most to revoke first, then those with most
 * tokens; the others stay in the order given. `failed` are those whom the scan could not read.
 */
export function leaversOf(
  owners: readonly Owner[],
  scanned: Scanned | undefined,
  failed: readonly FailedUser[],
  now: Date,
): readonly Leaver[] {
  const rows = scanned ? rowsByDescriptor(scanned.table, owners, now) : new Map<string, RowsByStatus>();
  const failures = new Map(failed.map(({ owner, why }) => [owner.descriptor, why]));
  const readingOf = ({ descriptor }: Owner): LeaverReading => {
    const failure = failures.get(descriptor);
    if (failure) return { kind: "failed", failure };
    if (!scanned?.read.has(descriptor)) return { kind: "notRead" };
    return { kind: scanned.partlyRead?.has(descriptor) ? "partlyRead" : "read" };
  };
  return owners
    .map((owner) => ({
      owner,
      reading: readingOf(owner),
      rows: rows.get(owner.descriptor) ?? noRows(),
    }))
    .sort((a, b) => revocableRows(b).length - revocableRows(a).length || countOf(b) - countOf(a));
}

type RowsByStatus = Record<TokenStatus, number[]>;

function rowsByDescriptor(
  table: TokenColumns,
  owners: readonly Owner[],
  now: Date,
): Map<string, RowsByStatus> {
  const found = new Map(owners.map(({ descriptor }) => [descriptor, noRows()]));
  // By index, since most rows of a large table are of others.
  const wanted = table.owners.map(({ descriptor }) => found.get(descriptor));
  const [ownerOf, statusOf] = [table.ownerIndices.raw, rowStatus(table, now)];
  for (let row = 0; row < table.length; row++) wanted[ownerOf[row] ?? -1]?.[statusOf(row)].push(row);
  return found;
}

function noRows(): RowsByStatus {
  return { active: [], expired: [], stopped: [], revoked: [] };
}

function countOf({ rows }: Leaver): number {
  return Object.values(rows).reduce((sum, some) => sum + some.length, 0);
}
