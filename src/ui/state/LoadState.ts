/** The state of a load. A page handles all of them. */
export type LoadState<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "ready"; readonly value: T; readonly isRefreshing: boolean };
