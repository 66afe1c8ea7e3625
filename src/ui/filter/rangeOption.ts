import { boundsOf } from "../../tokens/list/dayRange";
import { formatDate, formatDays } from "../time/format";
import type { Words } from "../words/en";

/** The option for a range of days, which only a chart or an address sets; none for another filter. */
export function rangeOption(
  expiry: string | undefined,
  { locale, tokenList }: Words,
): { id: string; text: string }[] {
  const bounds = expiry && boundsOf(expiry);
  if (!bounds) return [];
  const { begin, last } = bounds;
  const text = last
    ? formatDays(begin, last, locale)
    : tokenList.filter.expiryFrom(formatDate(begin, locale));
  return [{ id: expiry, text }];
}
