import type { Owner } from "../../tokens/organization/OwnedToken";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import type { KeptScan } from "./scanSnapshot";

export interface OwnerChange {
  readonly owner: Owner;
  readonly added: number;
  readonly gone: number;
}

/** What is different since an earlier scan. Only people who were read in both are compared. */
export interface ScanChanges {
  /** Rows of the later table. */
  readonly added: Uint32Array;
  /** Rows of the earlier table: listed and not revoked then, revoked or no longer listed now. */
  readonly gone: Uint32Array;
  /** Most changes first. */
  readonly perOwner: readonly OwnerChange[];
  /** Owners of tokens who were read in only one of the two, so that nothing can be said about them. */
  readonly ownersNotCompared: number;
}

export function compareScans(before: KeptScan, after: KeptScan): ScanChanges {
  const isCompared = ({ descriptor }: Owner) => before.read.has(descriptor) && after.read.has(descriptor);
  const old = standingIds(before.table);
  const current = standingIds(after.table);
  const added = rowsOf(after.table, (id, owner) => current.has(id) && !old.has(id) && isCompared(owner));
  const gone = rowsOf(before.table, (id, owner) => old.has(id) && !current.has(id) && isCompared(owner));
  const owners = new Map(
    [...before.table.owners, ...after.table.owners].map((owner) => [owner.descriptor, owner]),
  );
  return {
    added,
    gone,
    perOwner: perOwner(after.table, added, before.table, gone),
    ownersNotCompared: [...owners.values()].filter((owner) => !isCompared(owner)).length,
  };
}

/** Ids of the tokens that are not revoked. An expired one still stands: it ended by itself, and nothing changed. */
function standingIds(table: TokenColumns): Set<string> {
  const ids = new Set<string>();
  for (let row = 0; row < table.length; row++) if (table.revoked.at(row) === 0) ids.add(table.ids.at(row));
  return ids;
}

function rowsOf(table: TokenColumns, isWanted: (id: string, owner: Owner) => boolean): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    if (isWanted(table.ids.at(row), table.ownerAt(row))) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function perOwner(
  later: TokenColumns,
  added: Uint32Array,
  earlier: TokenColumns,
  gone: Uint32Array,
): OwnerChange[] {
  const changes = new Map<string, { owner: Owner; added: number; gone: number }>();
  const count = (owner: Owner, kind: "added" | "gone") => {
    const change = changes.get(owner.descriptor) ?? { owner, added: 0, gone: 0 };
    change[kind]++;
    changes.set(owner.descriptor, change);
  };
  added.forEach((row) => count(later.ownerAt(row), "added"));
  gone.forEach((row) => count(earlier.ownerAt(row), "gone"));
  return [...changes.values()].sort((a, b) => b.added + b.gone - a.added - a.gone);
}
