/** What a pasted text says, address by address. */
export interface ReadAddresses {
  readonly addresses: readonly string[];
  readonly notUnderstood: readonly string[];
  /** How many were beyond what can be looked up at once. */
  readonly leftOut: number;
}
