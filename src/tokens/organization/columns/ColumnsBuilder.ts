import type { PackedTexts } from "../../text/PackedTexts";
import type { Reach } from "../../token/Token";
import type { Owner } from "../OwnedToken";
import { emptyColumns } from "./emptyColumns";
import type { StoredGuids } from "./GuidColumn";
import { HashColumn } from "./hashes/HashColumn";
import { bytesPerHash } from "./hashes/storedHash";
import { TokenColumns } from "./TokenColumns";
import { TokenLists } from "./TokenLists";

/** Some rows as they are kept, all columns of the same length. The indices are those in the kept lists. */
export interface StoredRows {
  readonly ids: StoredGuids;
  readonly ownerOf: ArrayLike<number>;
  readonly nameOf: ArrayLike<number>;
  readonly scopesOf: ArrayLike<number>;
  readonly reachOf: ArrayLike<number>;
  /** Milliseconds since 1970, not a number when unknown. */
  readonly validFrom: ArrayLike<number>;
  readonly validTo: ArrayLike<number>;
  /** Absent if no row has one. */
  readonly hashes: ArrayLike<number> | undefined;
}

/**
 * Puts a table together from its kept lists and columns, with no object per token. The lists come first. Values that are
 * equal become one, as everywhere in a table. Whatever adds may throw a RangeError if there is not enough memory.
 */
export class ColumnsBuilder {
  private readonly columns = emptyColumns();
  private readonly hashes = new HashColumn();
  private readonly lists = new TokenLists();
  /** The table's index of each kept value. */
  private readonly places = {
    owners: new Array<number>(),
    names: new Array<number>(),
    scopes: new Array<number>(),
    reaches: new Array<number>(),
  };
  private marks = 0;

  get rows(): number {
    return this.columns.ids.length;
  }

  /** Makes room for this many rows at once: columns that grow leave as much behind. */
  reserve(rows: number): void {
    for (const column of Object.values(this.columns)) column.reserve(rows);
  }

  addOwner(owner: Owner): void {
    this.places.owners.push(this.lists.addOwner(owner));
  }

  addName(name: string): void {
    this.places.names.push(this.lists.addName(name));
  }

  addNames(names: PackedTexts): void {
    for (const place of this.lists.addNames(names)) this.places.names.push(place);
  }

  addScopes(scopes: readonly string[]): void {
    this.places.scopes.push(this.lists.scopes.indexOf(scopes));
  }

  addReach(reach: Reach): void {
    this.places.reaches.push(this.lists.reaches.indexOf(reach));
  }

  /** Returns false for rows that are not whole; then the builder is of no more use. */
  addRows({ ids, ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo, hashes }: StoredRows): boolean {
    const { columns } = this;
    const before = this.rows;
    if (!columns.ids.extend(ids)) return false;
    const rows = this.rows - before;
    const all = [ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo];
    if (all.some(({ length }) => length !== rows)) return false;
    if (hashes && hashes.length !== rows * bytesPerHash) return false;
    this.hashes.extend(hashes, rows);
    const { owners, names, scopes, reaches } = this.places;
    for (let row = 0; row < rows; row++) {
      const [owner, name] = [owners[ownerOf[row] ?? NaN], names[nameOf[row] ?? NaN]];
      const [scope, reach] = [scopes[scopesOf[row] ?? NaN], reaches[reachOf[row] ?? NaN]];
      if (owner === undefined || name === undefined || scope === undefined || reach === undefined)
        return false;
      columns.ownerIndices.push(owner);
      columns.names.push(name);
      columns.scopes.push(scope);
      columns.reaches.push(reach);
      columns.validFrom.push(dateOrNaN(validFrom[row]));
      columns.validTo.push(dateOrNaN(validTo[row]));
    }
    return true;
  }

  /** Which of the next rows are revoked: 1 for these. */
  addMarks(marks: ArrayLike<number>): void {
    for (let at = 0; at < marks.length; at++) this.columns.revoked.push(marks[at] === 1 ? 1 : 0);
    this.marks += marks.length;
  }

  /** `undefined` if not every row has its mark. */
  build(): TokenColumns | undefined {
    if (this.marks !== this.rows) return undefined;
    return new TokenColumns(this.columns, this.hashes, this.lists);
  }
}

/** The last moment that a date can be. */
const lastMs = 8.64e15;

function dateOrNaN(milliseconds = NaN): number {
  return Math.abs(milliseconds) <= lastMs ? milliseconds : NaN;
}
