/** What is remembered of a finished scan of everyone: sums, no names. All but `people` and `notRead` count active tokens. */
export interface ScanSums {
  /** When the scan began, which also tells it from others. */
  readonly at: Date;
  readonly people: number;
  /** People who could not be read, so the other numbers may be too small. */
  readonly notRead: number;
  readonly active: number;
  readonly high: number;
  readonly medium: number;
  readonly fullAccess: number;
  readonly allOrganizations: number;
}

/** Oldest first. More would not fit on a line that anybody can read. */
export const mostSums = 60;
