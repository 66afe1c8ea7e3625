import { dayInMilliseconds } from "../token/expiry";
import { foldText } from "../text/foldText";
import type { Token } from "../token/Token";

/** Someone who can own tokens. */
export interface Owner {
  /** Azure DevOps' subject descriptor, such as `aad.Zm9v`. */
  readonly descriptor: string;
  readonly displayName: string;
  readonly mailAddress?: string;
  readonly principalName?: string;
  /** `undefined` when it is not known, which is not the same as never. */
  readonly lastAccessed?: Date | "never" | undefined;
  /** The kind of subject in Azure DevOps' words, such as `user`. */
  readonly kind: string;
}

/** A token as an administrator sees it. */
export interface OwnedToken extends Token {
  readonly ownerDescriptor: string;
  /** Hash of the secret by Microsoft's C3ID standard: tells whose a leaked token is without showing it. */
  readonly correlationId?: string;
}

/** Whether the owner last signed in more than so many days before, or never. Not known is not inactive. */
export function ownerIsInactive(owner: Owner, days: number, nowMilliseconds: number): boolean {
  if (owner.lastAccessed === undefined) return false;
  if (owner.lastAccessed === "never") return true;
  return nowMilliseconds - owner.lastAccessed.getTime() > days * dayInMilliseconds;
}

/** The owner's names and mail address, folded for the search. */
export function searchableOwner(owner: Owner): string {
  return foldText([owner.displayName, owner.mailAddress ?? "", owner.principalName ?? ""].join("\n"));
}
