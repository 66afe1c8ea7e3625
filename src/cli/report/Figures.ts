import type { RowCounts } from "../../tokens/organization/countRows";
import type { Overview } from "../../tokens/organization/overview/Overview";
import type { Weeks } from "../../tokens/weeks/Weeks";

/** What a report counts. */
export interface Figures {
  /** Of all tokens of the scan. */
  readonly all: RowCounts;
  /** Of those that the filter finds. */
  readonly found: RowCounts;
  /** Of the active tokens. */
  readonly overview: Overview;
  readonly weeks: Weeks;
}
