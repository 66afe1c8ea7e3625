import type { Owner } from "../organization/OwnedToken";

/** What Azure DevOps answers to a leaked token that asks whose it is. */
export type Holder =
  | { readonly kind: "person"; readonly owner: Owner }
  /** Revoked, expired, or of another organization: it opens nothing here. */
  | { readonly kind: "notAccepted" }
  /** It works, but its scopes do not allow even this question. */
  | { readonly kind: "scope" }
  | { readonly kind: "policy" }
  | { readonly kind: "failed"; readonly error: unknown };
