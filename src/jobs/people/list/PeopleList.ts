/** What a pasted or dropped list of people contains. */
export interface PeopleList {
  /** Email addresses in the order of the list, each once, spelled as they first appear. */
  readonly addresses: readonly string[];
  /** The first lines without an address, each once, shortened and safe to show: never guessed at. */
  readonly notUnderstood: readonly string[];
  /** Number of lines without an address beyond those. */
  readonly notUnderstoodLeft: number;
  /** Number of addresses beyond the limit. */
  readonly leftOut: number;
}

export const mostAddresses = 10_000;
