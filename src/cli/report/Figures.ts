import type { RowCounts } from "../../tokens/organization/countRows";
import type { Overview } from "../../tokens/organization/overview/Overview";
import type { Breaches } from "../../tokens/rules/breachesInSteps";
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
  /** What breaks which rule, if there are rules to judge by. */
  readonly breaches: Breaches | undefined;
}
