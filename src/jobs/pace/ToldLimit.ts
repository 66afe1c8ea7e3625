/** What the service says of the budget that everyone who acts for the same person shares. */
export interface ToldLimit {
  /** In the service's own units, as what remains. */
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until some of what was used comes back. */
  readonly freeInMs: number;
}
