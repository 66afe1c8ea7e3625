/** What Azure DevOps said to a token that was tried. */
export type Trial =
  /** It knows the token, as this person's. */
  | { readonly kind: "works" }
  /** It knows the token, and its scopes do not allow even the question. Those that it has may well work. */
  | { readonly kind: "scope" }
  /** It does not know the token, or not yet. */
  | { readonly kind: "notYet" }
  /** A Conditional Access policy refused it. */
  | { readonly kind: "policy" }
  /** The question was not answered. */
  | { readonly kind: "failed"; readonly error: unknown };
