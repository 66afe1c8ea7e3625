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

/** Why the panel is open. */
export type TokenTask = CreateTask | EditTask;
