import { TextSet } from "../text/TextSet";
import type { Owner } from "./OwnedToken";

/** What bulk work leaves out, unless a person explicitly includes it. */
export interface ProtectedList {
  /** Descriptors or email addresses. */
  readonly people: readonly string[];
  /** Authorization ids. */
  readonly tokens: readonly string[];
}

export const nothingProtected: ProtectedList = { people: [], tokens: [] };

/** Makes a fast check for many owners and tokens, however long the list is. Case is ignored. */
export class Protection {
  private readonly people: TextSet;
  private readonly tokens: TextSet;

  constructor(list: ProtectedList) {
    this.people = new TextSet(list.people.map((text) => text.trim().toLowerCase()));
    this.tokens = new TextSet(list.tokens.map((id) => id.trim().toLowerCase()));
  }

  coversOwner({ descriptor, mailAddress, principalName }: Owner): boolean {
    if (this.people.size === 0) return false;
    const names = [descriptor, mailAddress, principalName];
    return names.some((name) => name !== undefined && this.people.has(name.toLowerCase()));
  }

  coversToken(authorizationId: string): boolean {
    return this.tokens.has(authorizationId.toLowerCase());
  }
}
