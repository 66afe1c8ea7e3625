import { foldText } from "../../text/foldText";
import type { Reach } from "../../token/Token";
import { GuidColumn } from "./GuidColumn";
import { Interner } from "./Interner";
import { NumberColumn } from "./NumberColumn";
import { searchableOwner, type OwnedToken, type Owner } from "../OwnedToken";
import { TextRanks } from "./TextRanks";

/** What `append` takes: the owner is given once for all. */
export type TableToken = Omit<OwnedToken, "ownerDescriptor">;

/**
 * The tokens of a whole organization in compact columns: an object per token would cost several times the memory
 * at 500,000 tokens. Rows keep their number for good, so a selection of row numbers survives what is appended later.
 */
export class TokenColumns {
  readonly ids = new GuidColumn();
  /** Indices into `distinctNames`, `distinctScopes`, `distinctReaches` and `owners`. */
  readonly names = indexColumn();
  readonly scopes = indexColumn();
  readonly reaches = indexColumn();
  readonly ownerIndices = indexColumn();
  /** Milliseconds since 1970, not a number when unknown. */
  readonly validFrom = new NumberColumn((length) => new Float64Array(length));
  readonly validTo = new NumberColumn((length) => new Float64Array(length));
  readonly revoked = new NumberColumn((length) => new Uint8Array(length));

  private readonly nameSet = new Interner<string>((name) => name);
  private readonly foldedNameList: string[] = [];
  private readonly scopeSet = new Interner<readonly string[]>((scopes) => scopes.join(" "));
  private readonly reachSet = new Interner<Reach>(reachKey);
  private readonly ownerSet = new Interner<Owner>((owner) => owner.descriptor);
  private readonly foldedOwnerList: string[] = [];
  private readonly correlationIds = new Map<number, string>();
  private readonly ranksOfNames = new TextRanks();
  private readonly ranksOfScopes = new TextRanks();
  private ranksOfOwners = new TextRanks();
  private count = 0;

  get length(): number {
    return this.count;
  }

  get owners(): readonly Owner[] {
    return this.ownerSet.distinct;
  }

  get distinctNames(): readonly string[] {
    return this.nameSet.distinct;
  }

  /** The distinct names as `foldText` makes them, at the same indices. */
  get foldedNames(): readonly string[] {
    return this.foldedNameList;
  }

  /** What the owners are found by, at their indices. */
  get foldedOwners(): readonly string[] {
    return this.foldedOwnerList;
  }

  get distinctScopes(): readonly (readonly string[])[] {
    return this.scopeSet.distinct;
  }

  get distinctReaches(): readonly Reach[] {
    return this.reachSet.distinct;
  }

  /** The place of each distinct name in the order of the folded names; the same for owners by name, and for scopes. */
  get nameRanks(): Float64Array {
    return this.ranksOfNames.of(this.foldedNameList);
  }

  get ownerRanks(): Float64Array {
    return this.ranksOfOwners.of(this.owners.map(({ displayName }) => displayName.toLowerCase()));
  }

  get scopeRanks(): Float64Array {
    return this.ranksOfScopes.of(this.distinctScopes.map((scopes) => scopes.join(" ")));
  }

  /** Does a part of what the first sorting by name has to do. Says whether any is left. */
  prepareNameRanks(most: number): boolean {
    return this.ranksOfNames.prepare(this.foldedNameList, most);
  }

  /** Adds tokens of one owner; what is known of the owner by then replaces what was known before. */
  append(owner: Owner, tokens: readonly TableToken[]): void {
    const ownerIndex = this.ownerSet.indexOf(owner);
    // The order of the owners is kept as long as they are only added to.
    if (this.ownerSet.at(ownerIndex).displayName !== owner.displayName) this.ranksOfOwners = new TextRanks();
    this.ownerSet.replace(owner);
    this.foldedOwnerList[ownerIndex] = searchableOwner(owner);
    for (const token of tokens) this.appendRow(ownerIndex, token);
  }

  /** Throws a RangeError where there is no such row. */
  tokenAt(row: number): OwnedToken {
    return {
      authorizationId: this.ids.at(row),
      name: this.nameSet.at(this.names.at(row)),
      scopes: this.scopeSet.at(this.scopes.at(row)),
      reach: this.reachSet.at(this.reaches.at(row)),
      validFrom: dateOf(this.validFrom.at(row)),
      validTo: dateOf(this.validTo.at(row)),
      isRevoked: this.revoked.at(row) === 1,
      ownerDescriptor: this.ownerAt(row).descriptor,
      correlationId: this.correlationIds.get(row),
    };
  }

  ownerAt(row: number): Owner {
    return this.ownerSet.at(this.ownerIndices.at(row));
  }

  private appendRow(ownerIndex: number, token: TableToken): void {
    this.ids.push(token.authorizationId);
    this.names.push(this.internName(token.name));
    this.scopes.push(this.scopeSet.indexOf(token.scopes));
    this.reaches.push(this.reachSet.indexOf(token.reach));
    this.ownerIndices.push(ownerIndex);
    this.validFrom.push(token.validFrom?.getTime() ?? NaN);
    this.validTo.push(token.validTo?.getTime() ?? NaN);
    this.revoked.push(token.isRevoked ? 1 : 0);
    if (token.correlationId !== undefined) this.correlationIds.set(this.count, token.correlationId);
    this.count++;
  }

  private internName(name: string): number {
    const index = this.nameSet.indexOf(name);
    if (index === this.foldedNameList.length) this.foldedNameList.push(foldText(name));
    return index;
  }
}

function indexColumn(): NumberColumn<Uint32Array> {
  return new NumberColumn((length) => new Uint32Array(length));
}

function reachKey(reach: Reach): string {
  return reach.kind === "all" ? "*" : reach.ids.join(" ");
}

function dateOf(milliseconds: number): Date | undefined {
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds);
}
