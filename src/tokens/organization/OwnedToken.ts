import { foldText } from "../text/foldText";
import type { Token } from "../token/Token";

/** Somebody who can own tokens. */
export interface Owner {
  /** Azure DevOps' subject descriptor, such as `aad.Zm9v`. */
  readonly descriptor: string;
  readonly displayName: string;
  readonly mailAddress?: string;
  readonly principalName?: string;
  /** `undefined` means unknown, which is not the same as never. */
  readonly lastAccessed?: Date | "never" | undefined;
  /** When their tokens were asked for. Whatever was seen of a token after that is newer. */
  readonly listedAt?: Date | undefined;
  /** The kind of subject, in Azure DevOps' own words, such as `user`. */
  readonly kind: string;
}

/** A token as an administrator sees it. */
export interface OwnedToken extends Token {
  readonly ownerDescriptor: string;
  /** Hash of the secret by Microsoft's C3ID standard: identifies the owner of a leaked token without revealing it. */
  readonly correlationId?: string;
}

/** Whether the owner has not signed in since, or never has. Unknown does not mean inactive. */
export function ownerIsInactive(owner: Pick<Owner, "lastAccessed">, since: Date): boolean {
  if (owner.lastAccessed === undefined) return false;
  if (owner.lastAccessed === "never") return true;
  return owner.lastAccessed < since;
}

/** The owner's names and email address, folded for searching. */
export function searchableOwner(owner: Owner): string {
  return foldText([owner.displayName, owner.mailAddress ?? "", owner.principalName ?? ""].join("\n"));
}

/** What owners are sorted by. */
export function sortableOwner({ displayName }: Owner): string {
  return displayName.toLowerCase();
}
