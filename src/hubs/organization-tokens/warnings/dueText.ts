import type { Warning } from "../../../jobs/warnings/Warning";
import { dayOf } from "../../../tokens/token/dayText";
import { formatDate } from "../../../ui/time/format";

/** The day as the page writes dates, such as "Dec 11, 2026". */
export function dueText({ dueOn }: Pick<Warning, "dueOn">, locale: string): string {
  const day = dayOf(dueOn);
  return day ? formatDate(day, locale) : dueOn;
}
