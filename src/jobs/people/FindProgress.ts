/** How far a search for people is: addresses looked up one by one, or users read from a list of unknown length. */
export type FindProgress =
  | { readonly kind: "addresses"; readonly done: number; readonly of: number }
  | { readonly kind: "users"; readonly read: number };
