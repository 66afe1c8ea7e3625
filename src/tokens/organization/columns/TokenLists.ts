import { FoldedTexts } from "../../text/FoldedTexts";
import type { PackedTexts } from "../../text/PackedTexts";
import type { TextList } from "../../text/TextList";
import { TextSet } from "../../text/TextSet";
import type { Reach } from "../../token/Token";
import { searchableOwner, type Owner } from "../OwnedToken";
import { Interner } from "./Interner";

/** The distinct values of a table, at the indices that its columns hold. */
export class TokenLists {
  private readonly nameSet = new TextSet();
  private readonly ownerSet = new Interner<Owner>((owner) => owner.descriptor);
  private readonly foldedOwnerList: string[] = [];
  readonly scopes = new Interner<readonly string[]>((scopes) => scopes.join(" "));
  readonly reaches = new Interner<Reach>(reachKey);

  /** The distinct names run through `foldText`, at the same indices. */
  readonly foldedNames: TextList = new FoldedTexts(this.nameSet);

  get names(): TextList {
    return this.nameSet;
  }

  get owners(): Omit<Interner<Owner>, "indexOf" | "replace"> {
    return this.ownerSet;
  }

  /** What a search for owners looks in, at their indices. */
  get foldedOwners(): readonly string[] {
    return this.foldedOwnerList;
  }

  /** The index of this name, known or new. */
  addName(name: string): number {
    return this.nameSet.add(name);
  }

  /** The index of each of these names. */
  addNames(names: PackedTexts): Uint32Array {
    return this.nameSet.addPacked(names);
  }

  /** The owner's index. The owner given here replaces an earlier record of the same person. */
  addOwner(owner: Owner): number {
    const index = this.ownerSet.replace(owner);
    this.foldedOwnerList[index] = searchableOwner(owner);
    return index;
  }

  /** The owner that `addOwner` would replace. */
  knownOwner(owner: Owner): Owner | undefined {
    return this.ownerSet.known(owner);
  }
}

function reachKey(reach: Reach): string {
  return reach.kind === "all" ? "*" : reach.ids.join(" ");
}
