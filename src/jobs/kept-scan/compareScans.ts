import { GuidSet } from "../../tokens/organization/columns/GuidSet";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import type { Owner } from "../../tokens/organization/OwnedToken";
import type { KeptScan } from "./KeptScan";

export interface OwnerChange {
  readonly owner: Owner;
  readonly added: number;
  readonly gone: number;
}

/** What changed since an earlier scan. Only people whose lists were read in full in both are compared. */
export interface ScanChanges {
  /** Rows of the later table. */
  readonly added: Uint32Array;
  /** Rows of the earlier table: listed and not revoked then, revoked or no longer listed now. */
  readonly gone: Uint32Array;
  /** Most changes first. */
  readonly perOwner: readonly OwnerChange[];
  /** Owners of tokens whose lists were not read in full in both, so they cannot be compared. */
  readonly ownersNotCompared: number;
}

export interface Comparing {
  readonly signal?: AbortSignal;
  /** Waits; resolves early when the signal aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Number of rows after which the page gets its turn. */
  readonly rowsAtOnce?: number;
}

/** Rejects with the signal's reason after an abort. */
export async function compareScans(
  before: KeptScan,
  after: KeptScan,
  comparing: Comparing,
): Promise<ScanChanges> {
  const isCompared = ({ descriptor }: Owner) =>
    [before, after].every(({ read, partlyRead }) => read.has(descriptor) && !partlyRead?.has(descriptor));
  const stoodBefore = await standingIds(before.table, comparing);
  const standsNow = await standingIds(after.table, comparing);
  const added = await standingRows(after.table, isCompared, stoodBefore, comparing);
  const gone = await standingRows(before.table, isCompared, standsNow, comparing);
  const owners = new Map(
    [...before.table.owners, ...after.table.owners].map((owner) => [owner.descriptor, owner]),
  );
  return {
    added: added.rows,
    gone: gone.rows,
    perOwner: [...owners.values()]
      .map((owner) => ({
        owner,
        added: added.byOwner.get(owner.descriptor) ?? 0,
        gone: gone.byOwner.get(owner.descriptor) ?? 0,
      }))
      .filter((change) => change.added + change.gone > 0)
      .sort((a, b) => b.added + b.gone - a.added - a.gone),
    ownersNotCompared: [...owners.values()].filter((owner) => !isCompared(owner)).length,
  };
}

/** The tokens that are not revoked. Expired ones are included: expiring is not a change that anyone made. */
async function standingIds(table: TokenColumns, comparing: Comparing): Promise<GuidSet> {
  const ids = new GuidSet(table.ids);
  await eachRow(table, comparing, (row) => {
    if (table.revoked.at(row) === 0) ids.add(row);
  });
  return ids;
}

/**
 * Rows of compared owners that are not revoked and whose ids are missing from the other scan, and how many
 * each owner has.
 */
async function standingRows(
  table: TokenColumns,
  isCompared: (owner: Owner) => boolean,
  others: GuidSet,
  comparing: Comparing,
): Promise<{ readonly rows: Uint32Array; readonly byOwner: ReadonlyMap<string, number> }> {
  const compared = table.owners.map(isCompared);
  const counts = new Uint32Array(compared.length);
  const rows: number[] = [];
  await eachRow(table, comparing, (row) => {
    const owner = table.ownerIndices.at(row);
    if (!compared[owner] || table.revoked.at(row) === 1 || others.has(table.ids, row)) return;
    rows.push(row);
    counts[owner] = (counts[owner] ?? 0) + 1;
  });
  const byOwner = new Map(
    compared.map((_, index) => [table.owners[index]?.descriptor ?? "", counts[index] ?? 0]),
  );
  return { rows: Uint32Array.from(rows), byOwner };
}

/** A few milliseconds of work. */
const rowsAtOnceByDefault = 20_000;

/** Every row that the table has now, one slice at a time. */
async function eachRow(
  { length }: TokenColumns,
  { signal, wait, rowsAtOnce = rowsAtOnceByDefault }: Comparing,
  visit: (row: number) => void,
): Promise<void> {
  for (let start = 0; start < length; start += rowsAtOnce) {
    signal?.throwIfAborted();
    const end = Math.min(start + rowsAtOnce, length);
    for (let row = start; row < end; row++) visit(row);
    await wait(1, signal);
  }
  signal?.throwIfAborted();
}
