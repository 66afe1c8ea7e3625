import type { Owner } from "../../tokens/organization/OwnedToken";

/** Whose tokens are read. Addresses and "not signed in for N days" become owners first: see `jobs/people`. */
export type Whom =
  { readonly kind: "everyone" } | { readonly kind: "owners"; readonly owners: readonly Owner[] };
