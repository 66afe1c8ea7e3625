import { effectiveExpiry } from "../token/effectiveExpiry";
import { statusOf } from "../token/statusOf";
import type { Token } from "../token/Token";

/** Which tokens have a day for a calendar, and how many have none. */
export interface ExpiriesAhead {
  readonly dated: readonly { readonly token: Token; readonly day: Date; readonly isRetirement: boolean }[];
  /** They work, and nobody knows until when. */
  readonly undated: number;
  /** They have expired, were revoked, or stopped with all tokens for all organizations. */
  readonly over: number;
}

/** A date in a calendar file has a year of four digits. */
const lastYear = 9999;

export function expiriesAhead(tokens: readonly Token[], now: Date): ExpiriesAhead {
  const working = tokens.filter((token) => statusOf(token, now) === "active");
  const dated = working.flatMap((token) => {
    const end = effectiveExpiry(token);
    // No date compares with a year.
    return end && end.day.getFullYear() <= lastYear
      ? [{ token, day: end.day, isRetirement: end.isRetirement }]
      : [];
  });
  return { dated, undated: working.length - dated.length, over: tokens.length - working.length };
}
