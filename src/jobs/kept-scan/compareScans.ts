import { GuidSet } from "../../tokens/organization/columns/GuidSet";
import { orderInSteps } from "../../tokens/organization/columns/orderByKeys";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import type { Owner } from "../../tokens/organization/OwnedToken";
import { inStretches } from "../../tokens/steps/inStretches";
import type { Steps } from "../../tokens/steps/Steps";
import { TextMap, type ReadonlyTextMap } from "../../tokens/text/TextMap";
import { inSlices, type Slicing } from "../slices/inSlices";
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

/** Rejects with the signal's reason after an abort. */
export function compareScans(
  before: KeptScan,
  after: KeptScan,
  slicing?: Slicing<unknown>,
): Promise<ScanChanges> {
  return inSlices(compareInSteps(before, after), slicing);
}

function* compareInSteps(before: KeptScan, after: KeptScan): Steps<ScanChanges> {
  const isCompared = ({ descriptor }: Owner) =>
    [before, after].every(({ read, partlyRead }) => read.has(descriptor) && !partlyRead?.has(descriptor));
  const stoodBefore = yield* standingIds(before.table);
  const standsNow = yield* standingIds(after.table);
  const added = yield* standingRows(after.table, isCompared, stoodBefore);
  const gone = yield* standingRows(before.table, isCompared, standsNow);
  const owners = yield* everyOwner(before.table, after.table);
  const perOwner: OwnerChange[] = [];
  let ownersNotCompared = 0;
  yield* inStretches(owners.length, (start, end) => {
    for (const owner of owners.slice(start, end)) {
      const { descriptor } = owner;
      const counts = { added: added.byOwner.get(descriptor) ?? 0, gone: gone.byOwner.get(descriptor) ?? 0 };
      if (counts.added + counts.gone > 0) perOwner.push({ owner, ...counts });
      if (!isCompared(owner)) ownersNotCompared++;
    }
  });
  return { added: added.rows, gone: gone.rows, perOwner: yield* mostFirst(perOwner), ownersNotCompared };
}

/** The tokens that are not revoked. Expired ones are included: expiring is not a change that anyone made. */
function* standingIds(table: TokenColumns): Steps<GuidSet> {
  const ids = new GuidSet(table.ids);
  yield* inStretches(table.length, (start, end) => {
    for (let row = start; row < end; row++) if (table.revoked.at(row) === 0) ids.add(row);
  });
  return ids;
}

/**
 * Rows of compared owners that are not revoked and whose ids are missing from the other scan, and how many
 * each owner has, if any.
 */
function* standingRows(
  table: TokenColumns,
  isCompared: (owner: Owner) => boolean,
  others: GuidSet,
): Steps<{ readonly rows: Uint32Array; readonly byOwner: ReadonlyTextMap<number> }> {
  const { owners } = table;
  const compared = new Uint8Array(owners.length);
  yield* inStretches(owners.length, (start, end) => {
    owners.slice(start, end).forEach((owner, place) => (compared[start + place] = isCompared(owner) ? 1 : 0));
  });
  const rows = new Uint32Array(table.length);
  const byOwner = new TextMap<number>();
  let length = 0;
  yield* inStretches(table.length, (start, end) => {
    for (let row = start; row < end; row++) {
      const index = table.ownerIndices.at(row);
      if (compared[index] !== 1 || table.revoked.at(row) === 1 || others.has(table.ids, row)) continue;
      rows[length++] = row;
      const descriptor = owners[index]?.descriptor ?? "";
      byOwner.set(descriptor, (byOwner.get(descriptor) ?? 0) + 1);
    }
  });
  return { rows: rows.slice(0, length), byOwner };
}

/** The owners of both, in their order, under the latest known name. */
function* everyOwner(before: TokenColumns, after: TokenColumns): Steps<readonly Owner[]> {
  const known = new TextMap<Owner>();
  for (const { owners } of [before, after])
    yield* inStretches(owners.length, (start, end) => {
      for (const owner of owners.slice(start, end)) known.set(owner.descriptor, owner);
    });
  return [...known.values()];
}

function* mostFirst(changes: readonly OwnerChange[]): Steps<readonly OwnerChange[]> {
  const sizes = Float64Array.from(changes, ({ added, gone }) => added + gone);
  const most = sizes.reduce((largest, size) => Math.max(largest, size), 0);
  const places = Uint32Array.from(changes, (_change, place) => place);
  const order = yield* orderInSteps(
    places,
    sizes.map((size) => most - size),
  );
  return Array.from(order).flatMap((place) => changes[place] ?? []);
}
