import { withoutSecret } from "../../../tokens/naming/withoutSecret";
import { packTexts } from "../../../tokens/text/PackedTexts";
import type { KeptList } from "./KeptHead";
import type { ScanMoment } from "./ScanMoment";

/** A part of a scan that may have been written before. */
export interface Piece {
  readonly list: KeptList;
  /** The place of its first item in the list. */
  readonly from: number;
  readonly count: number;
  /** What decides whether it is still the same: equal items make an equal part. */
  readonly held: ArrayLike<unknown>;
  /** What is stored. A moment's work. */
  part(): object;
}

/** Items of a part. At these sizes, storing or reading one takes a browser a few milliseconds. */
export const itemsPerPart = {
  owners: 2_048,
  names: 8_192,
  scopes: 8_192,
  reaches: 8_192,
  read: 8_192,
  partlyRead: 8_192,
  failed: 2_048,
  rows: 8_192,
  marks: 131_072,
} satisfies Record<KeptList, number>;

/** All parts of a scan, in the order in which they are read. */
export function* piecesOf({ head, table, owners, read, partlyRead, failed }: ScanMoment): Generator<Piece> {
  const { counts } = head;
  const pieces = <T>(list: KeptList, items: readonly T[], pack: (some: readonly T[]) => object) =>
    slices(list, counts[list], (from, to) => {
      const held = items.slice(from, to);
      return { held, part: () => ({ list, from, ...pack(held) }) };
    });
  yield* pieces("owners", owners, (items) => ({ items }));
  yield* slices("names", counts.names, (from, to) => ({
    // The name at a place never changes, so their number is enough.
    held: [to - from],
    part: () => ({ list: "names", from, ...packTexts(namesOf(table, from, to)) }),
  }));
  yield* pieces("scopes", table.distinctScopes, (sets) => packTexts(sets.map((ids) => ids.join(" "))));
  yield* pieces("reaches", table.distinctReaches, (reaches) =>
    packTexts(reaches.map((reach) => (reach.kind === "all" ? "*" : reach.ids.join(" ")))),
  );
  yield* pieces("read", read, packTexts);
  yield* pieces("partlyRead", partlyRead, packTexts);
  yield* pieces("failed", failed, (items) => ({ items }));
  yield* slices("rows", counts.rows, (from, to) => ({
    // What a row has here never changes, so their number is enough.
    held: [to - from],
    part: () => ({ list: "rows", from, ...rowsOf(table, from, to) }),
  }));
  yield* slices("marks", counts.marks, (from, to) => {
    const held = table.revoked.raw.slice(from, to);
    return { held, part: () => ({ list: "marks", from, revoked: held }) };
  });
}

function* slices(
  list: KeptList,
  count: number,
  slice: (from: number, to: number) => Pick<Piece, "held" | "part">,
): Generator<Piece> {
  const most = itemsPerPart[list];
  for (let from = 0; from < count; from += most) {
    const to = Math.min(count, from + most);
    yield { list, from, count: to - from, ...slice(from, to) };
  }
}

function namesOf({ distinctNames }: ScanMoment["table"], from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, place) => withoutSecret(distinctNames.at(from + place) ?? ""));
}

function rowsOf(table: ScanMoment["table"], from: number, to: number): object {
  return {
    ids: table.ids.stored(from, to),
    ownerOf: table.ownerIndices.raw.slice(from, to),
    nameOf: table.names.raw.slice(from, to),
    scopesOf: table.scopes.raw.slice(from, to),
    reachOf: table.reaches.raw.slice(from, to),
    validFrom: table.validFrom.raw.slice(from, to),
    validTo: table.validTo.raw.slice(from, to),
    hashes: table.hashes.stored(from, to),
  };
}
