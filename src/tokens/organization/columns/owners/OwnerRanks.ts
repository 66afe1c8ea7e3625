import { sortableOwner, type Owner } from "../../OwnedToken";
import { TextRanks } from "../TextRanks";

/** The place of each owner in the order of their names. What they are sorted by is made once, a part at a time. */
export class OwnerRanks {
  private readonly ranks = new TextRanks();
  private readonly texts: string[] = [];

  /** Expects the same owners each time, possibly with more appended. */
  of(owners: readonly Owner[]): Float64Array {
    return this.ranks.of(this.textsUpTo(owners, owners.length));
  }

  /** Looks at about so many owners, so that `of` has less to do. Says whether anything is left to prepare. */
  prepare(owners: readonly Owner[], most: number): boolean {
    if (this.texts.length === owners.length) return this.ranks.prepare(this.texts, most);
    this.textsUpTo(owners, this.texts.length + most);
    return true;
  }

  private textsUpTo(owners: readonly Owner[], end: number): readonly string[] {
    for (const owner of owners.slice(this.texts.length, end)) this.texts.push(sortableOwner(owner));
    return this.texts;
  }
}
