/** What a pasted text contains, address by address. */
export interface ReadAddresses {
  readonly addresses: readonly string[];
  readonly notUnderstood: readonly string[];
  /** How many exceeded what can be looked up at once. */
  readonly leftOut: number;
}
