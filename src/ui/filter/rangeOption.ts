import { boundsOf } from "../../tokens/list/dayRange";
import { formatDays } from "../time/format";

/** The option for a range of days, which only a chart or an address sets; none for another filter. */
export function rangeOption(expiry = "", locale: string): { id: string; text: string }[] {
  const bounds = boundsOf(expiry);
  return bounds ? [{ id: expiry, text: formatDays(bounds.begin, bounds.last, locale) }] : [];
}
