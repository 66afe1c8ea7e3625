import type { NarrowerScopes } from "../../../tokens/replacement/narrowerScopes";
import type { Token } from "../../../tokens/token/Token";

/** Creating a token: from nothing, from a link in the address, or like another token. */
export type CreateTask =
  | { readonly kind: "new" }
  | { readonly kind: "link"; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: "like"; readonly token: Token };

/** Changing a token; "extend" changes only its expiry, by so many days if that is chosen already. */
export type EditTask =
  | { readonly kind: "edit"; readonly token: Token }
  | { readonly kind: "extend"; readonly token: Token; readonly days?: number | undefined };

/** Making a token that takes another's place, and those that come after it. */
export interface ReplaceTask {
  readonly kind: "replace";
  readonly token: Token;
  /** Of the template that is to be used, if one was asked for. */
  readonly templateId?: string | undefined;
  /** The scopes that were suggested for it, if the form is to begin with those. */
  readonly proposed?: NarrowerScopes | undefined;
  /** To be replaced next, one by one. */
  readonly next?: readonly Token[];
  /** Those of the same round whose successors were made. */
  readonly done?: readonly Token[];
}

/** Why the panel is open. */
export type TokenTask = CreateTask | EditTask | ReplaceTask;
