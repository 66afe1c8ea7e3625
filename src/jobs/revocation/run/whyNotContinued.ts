import { dayInMilliseconds } from "../../../tokens/token/expiry";

/** Where and when somebody wants to continue a revocation. */
export interface HereAndNow {
  readonly organizationId: string;
  readonly now: Date;
}

/** `tooOld`: begun too long ago for anyone to still want it, or on an impossible date. */
export type NotContinued = "otherOrganization" | "tooOld";

const longestDays = 7;

/**
 * Why a revocation from the journal may not be continued. Every extension of the same publisher can write the journal,
 * so a date in the future is as bad as none.
 */
export function whyNotContinued(
  { organizationId, begunAt }: { readonly organizationId: string; readonly begunAt: Date },
  here: { readonly organizationId: string | undefined; readonly now: Date },
): NotContinued | undefined {
  if (organizationId !== here.organizationId) return "otherOrganization";
  const ageMs = here.now.getTime() - begunAt.getTime();
  // Compared this way round, because an invalid date passes neither test.
  return ageMs >= 0 && ageMs <= longestDays * dayInMilliseconds ? undefined : "tooOld";
}
