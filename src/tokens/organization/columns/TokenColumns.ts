import { finish } from "../../steps/finish";
import type { TextList } from "../../text/TextList";
import type { Reach } from "../../token/Token";
import { emptyColumns } from "./emptyColumns";
import type { ReadonlyGuidColumn } from "./GuidColumn";
import { guidSetOf } from "./guidSetOf";
import { HashColumn, type ReadonlyHashColumn } from "./hashes/HashColumn";
import type { ReadonlyNumberColumn } from "./NumberColumn";
import type { OwnedToken, Owner } from "../OwnedToken";
import { OwnerRanks } from "./owners/OwnerRanks";
import { TextRanks, textsAtOnce } from "./TextRanks";
import { TokenLists } from "./TokenLists";

/** What `append` takes: the owner is passed once for all of them. */
export type TableToken = Omit<OwnedToken, "ownerDescriptor">;

/**
 * The tokens of a whole organization in compact columns: one object per token would take several times the
 * memory at 500,000 tokens. Row numbers never change, so a selection by row number survives later appends.
 */
export class TokenColumns {
  readonly ids: ReadonlyGuidColumn;
  /** Indices into `distinctNames`, `distinctScopes`, `distinctReaches` and `owners`. */
  readonly names: ReadonlyNumberColumn<Uint32Array>;
  readonly scopes: ReadonlyNumberColumn<Uint32Array>;
  readonly reaches: ReadonlyNumberColumn<Uint32Array>;
  readonly ownerIndices: ReadonlyNumberColumn<Uint32Array>;
  /** Milliseconds since 1970, NaN if unknown. */
  readonly validFrom: ReadonlyNumberColumn<Float64Array>;
  readonly validTo: ReadonlyNumberColumn<Float64Array>;
  /** 1 if the token is revoked, else 0. */
  readonly revoked: ReadonlyNumberColumn<Uint8Array>;
  /** Hashes of secrets, where the service gives them. */
  readonly hashes: ReadonlyHashColumn;

  private readonly ranksOfNames = new TextRanks();
  private readonly ranksOfScopes = new TextRanks();
  private ranksOfOwners = new OwnerRanks();
  private changes = 0;

  /** What they hold is the table's from now on. */
  constructor(
    private readonly columns = emptyColumns(),
    private readonly hashColumn = new HashColumn(),
    private readonly lists = new TokenLists(),
  ) {
    ({
      ids: this.ids,
      names: this.names,
      scopes: this.scopes,
      reaches: this.reaches,
      ownerIndices: this.ownerIndices,
      validFrom: this.validFrom,
      validTo: this.validTo,
      revoked: this.revoked,
    } = columns);
    this.hashes = hashColumn;
  }

  get length(): number {
    return this.columns.ids.length;
  }

  /** Grows with each row, change of an owner and mark of a token. Equal numbers mean an unchanged table. */
  get version(): number {
    return this.changes;
  }

  /** Number of rows whose secret's hash is known. */
  get hashCount(): number {
    return this.hashes.hashCount;
  }

  get owners(): readonly Owner[] {
    return this.lists.owners.distinct;
  }

  get distinctNames(): TextList {
    return this.lists.names;
  }

  /** The distinct names run through `foldText`, at the same indices. */
  get foldedNames(): TextList {
    return this.lists.foldedNames;
  }

  /** What a search for owners looks in, at their indices. */
  get foldedOwners(): readonly string[] {
    return this.lists.foldedOwners;
  }

  get distinctScopes(): readonly (readonly string[])[] {
    return this.lists.scopes.distinct;
  }

  get distinctReaches(): readonly Reach[] {
    return this.lists.reaches.distinct;
  }

  /** The place of each distinct name in the order of the folded names; likewise for owners by name, and for scopes. */
  get nameRanks(): Float64Array {
    return this.ranksOfNames.of(this.foldedNames);
  }

  get ownerRanks(): Float64Array {
    return this.ranksOfOwners.of(this.owners);
  }

  get scopeRanks(): Float64Array {
    return this.ranksOfScopes.of(this.distinctScopes.map((scopes) => scopes.join(" ")));
  }

  /** Does part of the work for the first sort by name, or by owner. Says whether any is left. */
  prepareNameRanks(): boolean {
    return this.ranksOfNames.prepare(this.foldedNames, textsAtOnce);
  }

  prepareOwnerRanks(): boolean {
    return this.ranksOfOwners.prepare(this.owners, textsAtOnce);
  }

  /**
   * Adds one owner's tokens. The owner given here replaces an earlier record of the same person. Throws a
   * RangeError if there is not enough memory.
   */
  append(owner: Owner, tokens: readonly TableToken[]): void {
    // Room in all columns before any row: if one column were longer, each later token would get the next one's owner.
    for (const column of Object.values(this.columns)) column.reserve(tokens.length);
    if (tokens.some((token) => token.correlationId !== undefined)) this.hashColumn.reserve(tokens.length);
    const known = this.lists.knownOwner(owner);
    // The order of the owners stays valid as long as owners are only added.
    if (known && known.displayName !== owner.displayName) this.ranksOfOwners = new OwnerRanks();
    const ownerIndex = this.lists.addOwner(owner);
    for (const token of tokens) this.appendRow(ownerIndex, token);
    this.changes++;
  }

  /** The rows with one of these ids, ignoring case, in one pass over the table. */
  rowsWith(authorizationIds: Iterable<string>): number[] {
    const wanted = finish(guidSetOf([...authorizationIds]));
    const rows: number[] = [];
    for (let row = 0; row < this.length; row++) if (wanted.has(this.ids, row)) rows.push(row);
    return rows;
  }

  /** The rows of the token whose secret has this hash (C3ID, in base64), in one pass over the table. */
  rowsWithHash(hash: string): number[] {
    return this.hashes.rowsOf(hash);
  }

  /** Marks these rows as revoked, or as not revoked. Returns how many were not marked so before. */
  markRevoked(rows: Iterable<number>, isRevoked = true): number {
    const { revoked } = this.columns;
    const mark = isRevoked ? 1 : 0;
    let marked = 0;
    for (const row of rows) {
      if (revoked.at(row) === mark) continue;
      revoked.set(row, mark);
      marked++;
    }
    if (marked > 0) this.changes++;
    return marked;
  }

  /** Throws a RangeError if there is no such row. */
  tokenAt(row: number): OwnedToken {
    return {
      authorizationId: this.ids.at(row),
      name: this.lists.names.at(this.names.at(row)) ?? "",
      scopes: this.lists.scopes.at(this.scopes.at(row)),
      reach: this.lists.reaches.at(this.reaches.at(row)),
      validFrom: dateOf(this.validFrom.at(row)),
      validTo: dateOf(this.validTo.at(row)),
      isRevoked: this.revoked.at(row) === 1,
      ownerDescriptor: this.ownerAt(row).descriptor,
      correlationId: this.hashes.at(row),
    };
  }

  ownerAt(row: number): Owner {
    return this.lists.owners.at(this.ownerIndices.at(row));
  }

  private appendRow(ownerIndex: number, token: TableToken): void {
    const { ids, names, scopes, reaches, ownerIndices, validFrom, validTo, revoked } = this.columns;
    ids.push(token.authorizationId);
    names.push(this.lists.addName(token.name));
    scopes.push(this.lists.scopes.indexOf(token.scopes));
    reaches.push(this.lists.reaches.indexOf(token.reach));
    ownerIndices.push(ownerIndex);
    validFrom.push(token.validFrom?.getTime() ?? NaN);
    validTo.push(token.validTo?.getTime() ?? NaN);
    revoked.push(token.isRevoked ? 1 : 0);
    this.hashColumn.push(token.correlationId);
  }
}

function dateOf(milliseconds: number): Date | undefined {
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds);
}
