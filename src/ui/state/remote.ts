/** Something that is fetched: a page shows one of these states, and all of them. */
export type Remote<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "ready"; readonly value: T; readonly isRefreshing: boolean };
