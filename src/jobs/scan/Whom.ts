import type { Owner } from "../../tokens/organization/OwnedToken";

/** Whose tokens to read. Addresses and "not signed in for N days" are first resolved to owners: see `jobs/people`. */
export type Whom =
  { readonly kind: "everyone" } | { readonly kind: "owners"; readonly owners: readonly Owner[] };
