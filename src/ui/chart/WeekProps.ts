import type { DayRange } from "../../tokens/list/dayRange";
import type { Weeks } from "../../tokens/weeks/Weeks";

/** What a chart of weeks shows and does. */
export interface WeekProps {
  readonly weeks: Weeks;
  readonly now: Date;
  /** The filter for the time of expiry, as in the address, which may be one of the weeks. */
  readonly selected: string | undefined;
  /** Filters by a week, or no longer. */
  onPick(range: DayRange | undefined): void;
}
