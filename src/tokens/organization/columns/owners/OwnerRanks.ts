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

  /** Looks at this many more owners, so that `of` has less to do. Says whether any are left. */
  prepare(owners: readonly Owner[], most: number): boolean {
    const texts = this.textsUpTo(owners, this.texts.length + most);
    return this.ranks.prepare(texts, most) || texts.length < owners.length;
  }

  private textsUpTo(owners: readonly Owner[], end: number): readonly string[] {
    for (const owner of owners.slice(this.texts.length, end)) this.texts.push(sortableOwner(owner));
    return this.texts;
  }
}
