import type { CalendarEntry } from "../../tokens/calendar-file/CalendarEntry";
import { dayOf } from "../../tokens/token/dayText";
import type { Warning } from "./Warning";

/**
 * The day of a warning for a calendar: no names of people or tokens. `undefined` for a day that there is not.
 * @param url Where the page shows it.
 */
export function warningEntry(
  { id, dueOn, reason }: Pick<Warning, "id" | "dueOn" | "reason">,
  summary: string,
  url: string,
): CalendarEntry | undefined {
  const day = dayOf(dueOn);
  return day && { uid: `warning-${id}@pat-steward`, day, summary, description: `${reason}\n${url}`, url };
}
